package org.depesche.formats;

/**
 * A token in a tree that is being read.
 *
 * @param form the token
 * @param word the treebank's word that it hangs by
 * @param head index of its head, -1 for the root
 * @param relation its relation so far
 */
record TreeNode(String form, ConlluWord word, int head, String relation) {

  TreeNode as(String newRelation) {
    return new TreeNode(form, word, head, newRelation);
  }

  boolean is(String pos) {
    return word.upos().equals(pos);
  }

  boolean has(String feature, String value) {
    return word.features().getOrDefault(feature, "").equals(value);
  }
}

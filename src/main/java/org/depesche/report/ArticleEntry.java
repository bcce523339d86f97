package org.depesche.report;

/**
 * What the pages tell of an article beside its own page.
 *
 * @param index its place in the order of the run, from 0
 * @param id its id
 * @param file the name of its page, without ending
 * @param headline its title, or its id
 * @param day when it was published, an ISO date or empty
 * @param copy whether it is a near copy of an article before
 */
record ArticleEntry(int index, String id, String file, String headline, String day, boolean copy) {

  String path() {
    return "articles/" + file + ".html";
  }
}

package org.depesche.corpus;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which files are articles.
 *
 * @param named folders and files named one by one; each must exist
 * @param listed files taken from a list; one that is gone fails as an article
 * @param root the folder that paths of listed files are told from; without it the file's own folder
 * @param include globs of the paths to take from folders; empty for {@code .txt} and {@code .html}
 * @param exclude globs of the paths to leave alone
 * @param unchangedSince files changed after this are left alone, since they may still grow
 * @param apart a folder under the inputs that is none: the output folder
 */
public record InputSelection(
    List<Path> named,
    List<Path> listed,
    Optional<Path> root,
    List<String> include,
    List<String> exclude,
    Optional<Instant> unchangedSince,
    Optional<Path> apart) {

  /** Copies the lists. */
  public InputSelection {
    named = List.copyOf(named);
    listed = List.copyOf(listed);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Returns the selection of all articles under the folders and of the files. */
  public static InputSelection of(List<Path> named) {
    return new InputSelection(
        named,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}

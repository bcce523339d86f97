package org.depesche.formats;

import java.util.Optional;

/**
 * A document of a corpus annotated with TimeML.
 *
 * @param name its file name without {@code .tml}
 * @param text the content of its TEXT element without tags, leading line breaks included
 * @param creationTime the TIMEX3 value of its document creation time
 */
public record TimemlDocument(String name, String text, Optional<String> creationTime) {}

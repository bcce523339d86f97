package org.depesche.report;

import java.nio.file.Path;

/**
 * How a report is made.
 *
 * @param out the output folder of a run
 * @param folder where the pages go
 * @param language of the interface: {@code de} or {@code en}
 * @param withText whether the pages carry the article texts
 * @param unique whether near copies of a report are counted once, by the first of them
 */
public record ReportOptions(
    Path out, Path folder, String language, boolean withText, boolean unique) {}

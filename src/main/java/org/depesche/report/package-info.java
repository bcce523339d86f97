/**
 * Records made visible: a static site of HTML pages over a run, and one article in the terminal.
 * Reads what a run left, never the pipeline.
 */
@NullMarked
package org.depesche.report;

import org.jspecify.annotations.NullMarked;

/** Commands for the shell (picocli): options, exit codes, the process's streams. */
@NullMarked
package org.depesche.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Records in, tables out: rows that spreadsheets, data frames and databases can load, and all records
 * one a line.
 */
@NullMarked
package org.depesche.tables;

import org.jspecify.annotations.NullMarked;

package org.depesche.exports;

/**
 * What an export holds.
 *
 * @param withText whether it carries the words of the articles beyond what is marked in them
 * @param utf16 whether offsets count UTF-16 units, as Java and JavaScript do, instead of code points
 * @param unique whether near copies of an article are left out
 */
public record ExportOptions(boolean withText, boolean utf16, boolean unique) {}

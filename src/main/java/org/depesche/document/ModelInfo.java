package org.depesche.document;

/**
 * A model or dictionary that an analysis rests on.
 *
 * @param name its name
 * @param version its version
 * @param sha256 hash of its bytes, lower-case hexadecimal
 */
public record ModelInfo(String name, String version, String sha256) {}

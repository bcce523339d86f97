package org.depesche.tagging;

/** Hashes a feature, a template number with its values, to 32 bits. The same on every machine. */
final class Hash {

  private static final int PRIME = 0x9E3779B1;

  private Hash() {}

  static int mix(int template, int value) {
    int hash = (template * PRIME) ^ value;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  static int mix(int template, int first, int second) {
    return mix(mix(template, first), second);
  }

  static int mix(int template, int first, int second, int third) {
    return mix(mix(template, first, second), third);
  }
}

package org.depesche.document;

/** The gender of a person as the text tells it. */
public enum Gender {
  MALE,
  FEMALE
}

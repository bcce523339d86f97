package org.depesche.events;

/** What a participant does in an event; place and time besides are found for every event. */
enum Role {
  ACTOR('a'),
  RECIPIENT('r'),
  LOCATION('l'),
  DESTINATION('d');

  private final char code;

  Role(char code) {
    this.code = code;
  }

  /** Returns the role with the code that frames are written with. */
  static Role of(String code) {
    for (Role role : values()) {
      if (code.equals(String.valueOf(role.code))) {
        return role;
      }
    }
    throw new IllegalArgumentException("not a role: " + code);
  }
}

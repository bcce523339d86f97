package org.depesche.report;

import java.util.List;
import org.depesche.report.EventEntry.Piece;

/**
 * An event as templates show it in a list. Words of the interface are those of its language.
 *
 * @param day when, in words
 * @param type the type in words
 * @param typePath the page of the type
 * @param tone the colour
 * @param mode the mode in words, or empty
 * @param status of the records, for filters
 * @param notes what keeps it from being a plain fact, in words, or empty
 * @param actors who does it
 * @param others to whom and where
 * @param words its sentence
 * @param path where it stands
 * @param headline of its article
 */
record EventView(
    String day,
    String type,
    String typePath,
    String tone,
    String mode,
    String status,
    String notes,
    List<PartyView> actors,
    List<RoleView> others,
    List<Piece> words,
    String path,
    String headline) {

  /** A participant; the path is empty if it is no entity. */
  record PartyView(String name, String path, String type) {}

  /** Participants in a role, with its word before them. */
  record RoleView(String role, String label, List<PartyView> parties) {}
}

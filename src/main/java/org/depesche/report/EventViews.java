package org.depesche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.report.EventEntry.Party;
import org.depesche.report.EventEntry.What;
import org.depesche.report.EventView.PartyView;
import org.depesche.report.EventView.RoleView;

/** Puts events into the words of the interface. */
final class EventViews {

  private final Messages messages;

  EventViews(Messages messages) {
    this.messages = messages;
  }

  List<EventView> of(List<EventEntry> events) {
    return events.stream().map(this::of).toList();
  }

  private EventView of(EventEntry event) {
    var what = event.what();
    var parties = event.parties();
    return new EventView(
        messages.date(event.day()),
        messages.label("type", what.type()),
        typePath(what.type()),
        Tone.of(what.type()).cssClass(),
        what.mode().map(mode -> messages.label("mode", mode)).orElse(""),
        what.status(),
        notes(what),
        parties(parties.actors()),
        Stream.of(
                role("recipient", parties.recipients()),
                role("location", parties.locations()),
                role("destination", parties.destinations()))
            .filter(role -> !role.parties().isEmpty())
            .toList(),
        event.words(),
        event.article().path() + "#" + event.id(),
        event.article().headline());
  }

  static String typePath(String type) {
    return "types/" + Slug.of(type.toLowerCase(java.util.Locale.ROOT)) + ".html";
  }

  private RoleView role(String role, List<Party> parties) {
    return new RoleView(role, messages.label("role", role), parties(parties));
  }

  private static List<PartyView> parties(List<Party> parties) {
    return parties.stream()
        .map(party -> new PartyView(
            party.name(),
            party.entity().map(EntityProfile::path).orElse(""),
            party.entity().map(EntityProfile::type).orElse("NOM")))
        .distinct()
        .toList();
  }

  /** Returns what is to be known beside the fact: {@code not said to have happened, reported}. */
  private String notes(What what) {
    List<String> notes = new ArrayList<>();
    if (what.negative()) {
      notes.add(messages.text("polarity_negative"));
    }
    if (!what.status().equals("occurred")) {
      notes.add(messages.label("status", what.status()));
    }
    if (what.reported()) {
      notes.add(messages.text("source_reported"));
    }
    return String.join(" · ", notes);
  }
}

package org.depesche.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesche.document.Analysis;
import org.depesche.document.Anchor;
import org.depesche.document.Event;
import org.depesche.document.Factuality;
import org.depesche.document.Filler;
import org.depesche.document.Quote;
import org.depesche.document.Roles;
import org.depesche.document.Timex;
import org.depesche.document.Trigger;
import org.depesche.document.Warning;

/** Writes {@code dates}, {@code events}, {@code quotes} and {@code warnings}. */
final class StoryFields {

  private final JsonOut out;
  private final CodePoints codePoints;

  StoryFields(JsonOut out, CodePoints codePoints) {
    this.out = out;
    this.codePoints = codePoints;
  }

  void write(Analysis analysis) {
    var timexes = analysis.timexes();
    out.objects("dates", indices(timexes), i -> timex(timexes.get(i), i));
    var events = analysis.narrative().events();
    out.objects("events", indices(events), i -> event(events.get(i), i));
    out.string("main_event", event(analysis.narrative().mainEvent()));
    out.objects("quotes", analysis.narrative().quotes(), this::quote);
    out.objects("warnings", analysis.warnings(), this::warning);
  }

  private static List<Integer> indices(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }

  private void timex(Timex timex, int index) {
    out.string("id", Ids.timex(index)).string("type", timex.type().name());
    out.string("value", timex.value()).string("mod", timex.modifier().map(Enum::name));
    out.slice(timex.span()).string("anchor", anchor(timex.anchor()));
    out.confidence("confidence", timex.confidence());
  }

  private static Optional<String> anchor(Anchor anchor) {
    return switch (anchor.kind()) {
      case NONE -> Optional.empty();
      case PUBLISHED -> Optional.of("published");
      case TIMEX -> Optional.of(Ids.timex(anchor.timex()));
    };
  }

  private void event(Event event, int index) {
    out.string("id", Ids.event(index)).string("scheme", event.type().scheme());
    out.string("type", event.type().name()).string("mode", event.mode());
    out.object("trigger", () -> trigger(event.trigger()));
    roles(event.roles());
    factuality(event.factuality());
    out.confidence("confidence", event.confidence()).string("rule", event.rule());
    out.string("same_as", event(event.sameAs()));
  }

  private static Optional<String> event(OptionalInt index) {
    return index.isPresent() ? Optional.of(Ids.event(index.getAsInt())) : Optional.empty();
  }

  private void trigger(Trigger trigger) {
    String text =
        trigger.parts().stream().map(codePoints::slice).collect(Collectors.joining(" … "));
    out.string("text", text).string("lemma", trigger.lemma());
    out.objects("parts", trigger.parts(), out::span);
  }

  private void roles(Roles roles) {
    out.objects("actor", roles.actor(), this::filler);
    out.objects("recipient", roles.recipient(), this::filler);
    out.objects("location", roles.location(), this::filler);
    out.objects("destination", roles.destination(), this::filler);
    out.strings("time", roles.time().stream().map(Ids::timex).toList());
  }

  private void filler(Filler filler) {
    out.string("entity", entity(filler.entity())).slice(filler.span());
    out.confidence("confidence", filler.confidence());
  }

  private void factuality(Factuality factuality) {
    out.name("status", factuality.status()).name("polarity", factuality.polarity());
    out.name("source", factuality.source()).string("speaker", entity(factuality.speaker()));
  }

  private static Optional<String> entity(OptionalInt index) {
    return index.isPresent() ? Optional.of(Ids.entity(index.getAsInt())) : Optional.empty();
  }

  private void quote(Quote quote) {
    out.span(quote.span())
        .string("speaker", entity(quote.speaker()))
        .bool("direct", quote.direct());
  }

  private void warning(Warning warning) {
    out.string("code", warning.code()).string("message", warning.message());
    var span = warning.span();
    out.number("start", span.map(s -> (long) codePoints.offset(s.start())));
    out.number("end", span.map(s -> (long) codePoints.offset(s.end())));
  }
}

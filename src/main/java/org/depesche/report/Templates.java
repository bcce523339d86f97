package org.depesche.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The pages as Mustache templates. Every value is escaped but those in three braces, which are HTML
 * already. A name that no view knows is a defect and fails.
 */
final class Templates {

  private final Mustache.Compiler compiler = Mustache.compiler()
      .withEscaper(Html::escape)
      .withFormatter(String::valueOf)
      .emptyStringIsFalse(true)
      .withLoader(Templates::open);

  private final Map<String, Template> compiled = new HashMap<>();

  private static Reader open(String name) {
    String resource = name + ".mustache";
    var stream = Templates.class.getResourceAsStream(resource);
    return new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8);
  }

  /**
   * Returns a page.
   *
   * @param name the template
   * @param view what it shows
   * @param frame what all pages show
   */
  String page(String name, Object view, Object frame) {
    var template = compiled.computeIfAbsent(name, n -> compiler.compile(open(n)));
    var html = new StringWriter();
    template.execute(view, frame, html);
    return html.toString();
  }
}

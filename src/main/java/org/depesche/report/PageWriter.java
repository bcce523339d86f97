package org.depesche.report;

import java.io.IOException;
import java.util.List;
import org.depesche.report.Frame.NavItem;
import org.depesche.report.Frame.SiteFacts;

/** Writes pages into a site, each with the frame that all pages have. */
final class PageWriter {

  /** A place in the navigation: the key of its label and its page. */
  private record Place(String key, String path) {}

  private static final List<Place> PLACES = List.of(
      new Place("nav_start", "index.html"),
      new Place("nav_search", "search.html"),
      new Place("nav_timeline", "timeline.html"),
      new Place("nav_map", "map.html"),
      new Place("nav_network", "network.html"),
      new Place("nav_articles", "articles.html"),
      new Place("nav_people", "list-per.html"),
      new Place("nav_places", "list-loc.html"),
      new Place("nav_organisations", "list-org.html"),
      new Place("nav_others", "list-misc.html"));

  private final SiteFolder folder;
  private final Messages messages;
  private final SiteFacts site;
  private final Templates templates = new Templates();

  PageWriter(SiteFolder folder, Messages messages, SiteFacts site) {
    this.folder = folder;
    this.messages = messages;
    this.site = site;
  }

  /**
   * Writes a page.
   *
   * @param template which shows it
   * @param path where it goes
   * @param title of the page
   * @param view what it shows
   */
  void write(String template, String path, String title, Object view) throws IOException {
    String root = path.contains("/") ? "../" : "";
    var nav = PLACES.stream()
        .map(place -> new NavItem(
            root + place.path(), messages.text(place.key()), place.path().equals(path)))
        .toList();
    var frame = new Frame(messages.texts(), messages.language(), root, title, nav, site);
    folder.write(path, templates.page(template, view, frame));
  }

  void writeRaw(String path, String text) throws IOException {
    folder.write(path, text);
  }
}

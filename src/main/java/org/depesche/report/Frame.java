package org.depesche.report;

import java.util.List;
import java.util.Map;

/**
 * What stands around each page: names deliberately short, since templates use them often.
 *
 * @param t the words of the interface
 * @param lang the language of the interface
 * @param root the way from the page to the start page's folder
 * @param pageTitle the title of the page
 * @param nav where to go
 * @param site what all pages tell of the run
 */
record Frame(
    Map<String, String> t,
    String lang,
    String root,
    String pageTitle,
    List<NavItem> nav,
    SiteFacts site) {

  /** A way to another page. */
  record NavItem(String href, String label, boolean current) {}

  /**
   * What all pages tell of the run.
   *
   * @param corpus what the folder is called
   * @param extent how many articles, from when to when
   * @param version the version of the tool
   * @param fingerprint the start of the fingerprint
   */
  record SiteFacts(String corpus, String extent, String version, String fingerprint) {}
}

package org.grouperext.atlassianlicense.testbed.splunk;

/** Splunk's FATAL answer to a search that it does not understand. */
final class RejectedSearch extends Exception {

  private static final long serialVersionUID = 1L;

  private final String text;

  RejectedSearch(String text) {
    super(text);
    this.text = text;
  }

  String text() {
    return text;
  }
}

package org.grouperext.atlassianlicense.splunk;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A search that gives one row for each user, with the time of the last login.
 *
 * <p>An example: {@code search index=idp sp="https://auth.atlassian.com/saml/*" | eval
 * user=lower(trim(user)) | stats max(_time) as last_login by user}. The stretch of time is not part
 * of it: an {@code earliest=} or {@code latest=} inside the search would beat the window that is
 * asked for, and is refused.
 *
 * @param spl the search; starts with {@code search} or a pipe
 * @param userColumn the column with the login name
 * @param timeColumn the column with the time, in seconds since 1970; not {@code _time}, which
 *     Splunk would format
 */
public record LoginSearch(String spl, String userColumn, String timeColumn) {

  static final String TYPE_COLUMN = "row_type";
  static final String COUNT_COLUMN = "row_count";
  static final String TRAILER = "trailer";

  private static final Pattern COLUMN = Pattern.compile("[A-Za-z]\\w*");
  private static final List<String> RESERVED = List.of(TYPE_COLUMN, COUNT_COLUMN);

  /** Says in the exception's message what is wrong with the search, and what to do about it. */
  public LoginSearch {
    spl = Spl.checked("search", spl);
    requireColumn("user column", userColumn, spl);
    requireColumn("time column", timeColumn, spl);
    if (userColumn.equals(timeColumn)) {
      throw new IllegalArgumentException(
          "The user column and the time column must differ, but both are %s."
              .formatted(userColumn));
    }
  }

  /** The search with a last row behind it that counts the others, to see that none is missing. */
  String splWithTrailer() {
    return "%s | appendpipe [stats count as %s | eval %s=\"%s\"]"
        .formatted(spl, COUNT_COLUMN, TYPE_COLUMN, TRAILER);
  }

  /**
   * Whether no user can come in two rows: if the last that changes rows is a {@code stats} or
   * {@code tstats} by the user alone.
   */
  boolean givesEachUserOnce() {
    return Pattern.compile(
            "(?is).*\\bt?stats\\s[^|]*\\sby\\s+%s\\s*(\\|\\s*(fields|table|sort|where)\\s[^|]*)*"
                .formatted(userColumn))
        .matcher(spl)
        .matches();
  }

  private static void requireColumn(String what, String name, String spl) {
    if (!COLUMN.matcher(name).matches() || RESERVED.contains(name)) {
      throw new IllegalArgumentException(
          "The %s must be a name of letters, digits and underscores that starts with a letter and is"
                  .formatted(what)
              + " not row_type or row_count, such as last_login.");
    }
    if (!Spl.mentions(spl, name)) {
      throw new IllegalArgumentException(
          "The search does not mention the %s %s: name the column that the search gives."
              .formatted(what, name));
    }
  }
}

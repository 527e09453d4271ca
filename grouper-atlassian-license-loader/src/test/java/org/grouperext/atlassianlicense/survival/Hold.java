package org.grouperext.atlassianlicense.survival;

/** Where the jobs are stopped in their middle: at the first of these tables they write to. */
enum Hold {
  /** Before anything is written; the rule has the claim locked. */
  DECISIONS("atlassian_login, atlassian_keep, atlassian_removal"),
  /** Our tables are written in part, the groups are not; the rule has written its record. */
  MEMBERSHIPS("atlassian_coverage, grouper_memberships"),
  /** Logins and claims are written; what is known by them, and how far the rules got, is not. */
  LEDGERS("atlassian_coverage, atlassian_keep, grouper_change_log_consumer");

  private final String tables;

  Hold(String tables) {
    this.tables = tables;
  }

  String tables() {
    return tables;
  }
}

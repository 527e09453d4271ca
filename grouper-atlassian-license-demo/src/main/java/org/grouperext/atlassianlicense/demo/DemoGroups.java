package org.grouperext.atlassianlicense.demo;

/** The groups of the demo, as the samples in {@code config/} name them. */
final class DemoGroups {

  static final String ACTIVE = "ref:active:people";
  static final String IT_STAFF = "ref:it:staff";
  static final String JIRA_OFTEN = "ref:it:works-in-jira-every-day";

  static final String JIRA = "app:atlassian:groups:jira-users";
  static final String CONFLUENCE = "app:atlassian:groups:confluence-users";

  static final String AUTOMATIC = "app:atlassian:license:cloud:automatic";
  static final String ASSIGNEES = "app:atlassian:license:cloud:assignees";
  static final String ALLOWED_TO_CLAIM = "app:atlassian:license:cloud:allowedToClaim";
  static final String CLAIMED = "app:atlassian:license:cloud:claimed";
  static final String ALLOWED_TO_KEEP = "app:atlassian:license:cloud:allowedToKeep";
  static final String HELP_DESK = "app:atlassian:license:cloud:helpDesk";
  static final String HAS_LICENSE = "app:atlassian:license:cloud:atlassian-licensed-users";
  static final String LOGGED_IN_RECENTLY = "app:atlassian:activity:idp:loggedInRecently";

  /** The name of {@link #HAS_LICENSE} at Atlassian: its last part. */
  static final String ATLASSIAN_LICENSE_GROUP = "atlassian-licensed-users";

  private DemoGroups() {}
}

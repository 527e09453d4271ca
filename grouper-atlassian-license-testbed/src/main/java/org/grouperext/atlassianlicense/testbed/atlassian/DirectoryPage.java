package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What Atlassian holds, as a page for people. Everything that comes from outside is escaped. */
final class DirectoryPage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="5">
      <title>Atlassian simulator</title>
      <style>
      :root { color-scheme: light dark; --line: #d8dce2; --soft: #5c6675; --good: #1f7a4d; }
      @media (prefers-color-scheme: dark) {
        :root { --line: #3a414c; --soft: #9aa5b4; --good: #5fcf97; }
      }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.5rem; margin-bottom: 0; }
      h2 { font-size: 1.1rem; margin-top: 2rem; }
      p, .soft { color: var(--soft); }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .35rem .75rem .35rem 0;
        border-bottom: 1px solid var(--line); vertical-align: top; }
      th { font-weight: 600; color: var(--soft); }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      .seat { color: var(--good); font-weight: 600; }
      </style>
      </head>
      <body>
      <h1>Atlassian simulator</h1>
      """;

  private final Set<String> licenseGroups;
  private final List<AtlassianGroup> groups;
  private final List<Account> accounts;

  DirectoryPage(
      Set<String> licenseGroups, Collection<AtlassianGroup> groups, Collection<Account> accounts) {
    this.licenseGroups = licenseGroups;
    this.groups = groups.stream().sorted(Comparator.comparing(AtlassianGroup::name)).toList();
    this.accounts = accounts.stream().sorted(Comparator.comparing(Account::userName)).toList();
  }

  String html() {
    StringBuilder html = new StringBuilder(HEAD);
    html.append("<p>").append(accounts.size()).append(" accounts, ");
    html.append(groups.size()).append(" groups. Refreshes every 5 seconds.</p>\n");
    html.append("<h2>Groups</h2>\n<table><tr><th>Group<th>Gives a license");
    html.append("<th class=number>Members<th class=number>Seats</tr>\n");
    groups.forEach(group -> html.append(row(group)));
    html.append("</table>\n<h2>Accounts</h2>\n<table><tr><th>Name<th>User name<th>Account");
    html.append("<th>Groups</tr>\n");
    accounts.forEach(account -> html.append(row(account)));
    return html.append("</table>\n</body>\n</html>\n").toString();
  }

  private String row(AtlassianGroup group) {
    boolean license = licenseGroups.contains(group.name());
    String seats =
        license ? "<span class=seat>" + Seats.in(group, accounts).size() + "</span>" : "";
    return "<tr><td>%s<td>%s<td class=number>%d<td class=number>%s</tr>%n"
        .formatted(escaped(group.name()), license ? "yes" : "no", group.members().size(), seats);
  }

  private String row(Account account) {
    Set<String> names =
        groups.stream()
            .filter(group -> account.linked() && group.members().contains(account.userName()))
            .map(AtlassianGroup::name)
            .collect(Collectors.toCollection(TreeSet::new));
    String state = account.active() ? "active" : "<span class=soft>deactivated</span>";
    return "<tr><td>%s<td>%s<td>%s<td>%s</tr>%n"
        .formatted(
            escaped(account.displayName()),
            escaped(account.userName()),
            state,
            escaped(String.join(", ", names)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

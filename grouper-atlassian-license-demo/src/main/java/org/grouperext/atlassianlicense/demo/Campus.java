package org.grouperext.atlassianlicense.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * The people of the demo's institution: 2,000, of whom 700 are in Atlassian groups and 250 logged
 * in within the last 60 days. People are numbered from 1; ranges include both ends.
 */
final class Campus {

  static final int EVERYBODY = 2000;
  static final int ACTIVE = 1900;

  /** In an Atlassian group, and so allowed to claim: what is paid for today. */
  static final int IN_ATLASSIAN_GROUPS = 700;

  static final Range JIRA_USERS = new Range(1, 500);
  static final Range CONFLUENCE_USERS = new Range(201, 700);
  static final Range AUTOMATIC = new Range(1, 60);
  static final Range ASSIGNEES = new Range(61, 75);
  static final Range CLAIMERS = new Range(76, 250);

  /** Logged in lately without a license of their own, such as to Atlassian's other products. */
  static final Range OTHER_LOGINS = new Range(251, 266);

  static final Range IT_STAFF = new Range(1, 120);

  /** Claimed long ago, logged in 59 days ago, and will do so again. */
  static final int RETURNING = 80;

  /** Claimed long ago and idle for 61 days. */
  static final int IDLE = 81;

  /** Claimed long ago and idle for exactly 60 days. */
  static final int AT_THE_LIMIT = 82;

  /** Claimed and about to leave the institution. */
  static final int LEAVING = 83;

  static final int ASSIGNEE = 61;
  static final int HELP_DESK = 100;
  static final int NEWCOMER = 301;
  static final int NOT_ELIGIBLE = 1500;

  private static final List<String> GIVEN =
      List.of(
          "Ada", "Ben", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas",
          "Keiko", "Liam", "Maya", "Noah", "Olga", "Priya", "Quinn", "Rosa", "Sam", "Tara");
  private static final List<String> FAMILY =
      List.of(
          "Abel", "Brook", "Castro", "Dahl", "Egan", "Fox", "Gray", "Hill", "Ito", "Jansen",
          "Klein", "Lopez", "Moss", "Novak", "Olsen", "Park", "Quist", "Reyes", "Stone", "Tran");

  private Campus() {}

  /** Several people in a row. */
  record Range(int first, int last) {

    List<Integer> numbers() {
      return IntStream.rangeClosed(first, last).boxed().toList();
    }

    List<String> ids() {
      return numbers().stream().map(Campus::id).toList();
    }

    int size() {
      return last - first + 1;
    }
  }

  static String id(int number) {
    return String.format(Locale.ROOT, "p%04d", number);
  }

  static Person person(int number) {
    String given = GIVEN.get(number % GIVEN.size());
    String family = FAMILY.get((number * 7 + number / GIVEN.size()) % FAMILY.size());
    return Person.of(id(number), given, family);
  }

  static String name(int number) {
    return person(number).displayName();
  }

  /** The account's user name at Atlassian. */
  static String account(int number) {
    String email = person(number).email();
    if (email == null) {
      throw new IllegalStateException("Everybody on campus has an address");
    }
    return email;
  }

  static List<Person> everybody() {
    return IntStream.rangeClosed(1, EVERYBODY).mapToObj(Campus::person).toList();
  }
}

package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.cache.EhcacheController;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people of the institution: Grouper's subject source {@code people}, a table in the registry's
 * database. What is changed here is seen by this JVM's Grouper at once; a daemon in another JVM
 * sees it when its cache of subjects ends.
 */
public final class People {
  /** The id of the subject source. */
  public static final String SOURCE = "people";

  private static final String INSERT =
      """
      insert into testbed_people
        (person_id, eppn, email, given_name, family_name, full_name, description, search_lower)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """
          + Database.chosen()
              .orUpdate(
                  "eppn, email, given_name, family_name, full_name, description, search_lower");

  private final Sql sql;

  People(Sql sql) {
    this.sql = sql;
  }

  static String tableDefinition() {
    return ConfigurationFile.resource("people.sql");
  }

  /** Adds a person, or changes the one who has this id. */
  public void put(Person person) {
    putAll(List.of(person));
  }

  /** Adds or changes many people in one transaction. */
  public void putAll(Collection<Person> people) {
    sql.batch(INSERT, people.stream().map(People::row).toList());
    forgetSubjects();
  }

  private static @Nullable Object[] row(Person person) {
    return new @Nullable Object[] {
      person.id(),
      person.eppn(),
      person.email(),
      person.givenName(),
      person.familyName(),
      person.displayName(),
      person.description(),
      person.searchText()
    };
  }

  /** Takes the person out of the source: Grouper can no longer resolve them. */
  public void remove(String id) {
    if (sql.update("delete from testbed_people where person_id = ?", id) == 0) {
      throw unknown(id);
    }
    forgetSubjects();
  }

  /** Changes the address, or takes it away when there is none. */
  public void changeEmail(String id, @Nullable String email) {
    Person person = require(id);
    put(
        new Person(
            id,
            person.eppn(),
            email,
            person.givenName(),
            person.familyName(),
            person.displayName()));
  }

  /** Changes the given, family and display name. */
  public void rename(String id, String givenName, String familyName) {
    Person person = require(id);
    String displayName = givenName + " " + familyName;
    put(new Person(id, person.eppn(), person.email(), givenName, familyName, displayName));
  }

  /** Returns the person with that id, if there is one. */
  public Optional<Person> find(String id) {
    Sql.Row<Person> person =
        row ->
            new Person(
                row.getString("person_id"),
                row.getString("eppn"),
                row.getString("email"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("full_name"));
    return sql.list(person, "select * from testbed_people where person_id = ?", id).stream()
        .findFirst();
  }

  /** The finder's own flush forgets to clear its cache of ids-or-identifiers. */
  private static void forgetSubjects() {
    SubjectFinder.flushCache();
    EhcacheController.ehcacheController().flushCache();
  }

  private Person require(String id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  private static TestbedException unknown(String id) {
    return new TestbedException("There is no person with the id " + id + "; put one first");
  }
}

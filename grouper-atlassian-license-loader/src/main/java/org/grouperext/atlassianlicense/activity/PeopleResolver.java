package org.grouperext.atlassianlicense.activity;

import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;

/** Finds whose login names these are, many at once. */
final class PeopleResolver {

  private final People settings;

  PeopleResolver(People settings) {
    this.settings = settings;
  }

  /** The people of those names that somebody has. */
  Map<String, Person> resolve(Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, Subject> subjects =
        settings.lookUpBy().equals("id")
            ? SubjectFinder.findByIds(names, settings.sourceId())
            : SubjectFinder.findByIdentifiers(names, settings.sourceId());
    Map<String, Person> people = new HashMap<>();
    subjects.forEach(
        (name, subject) -> people.put(name, new Person(subject.getSourceId(), subject.getId())));
    return people;
  }
}

package org.grouperext.atlassianlicense.activity;

import edu.internet2.middleware.subject.Source;
import edu.internet2.middleware.subject.Subject;
import edu.internet2.middleware.subject.provider.SourceManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;

/**
 * Finds whose login names these are, many at once. Asks the subject source itself: Grouper's cache
 * of subjects would fill with people whom nobody looks at, and remembers for minutes who is not
 * there.
 */
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
    Source source = SourceManager.getInstance().getSource(settings.sourceId());
    Map<String, Subject> subjects =
        settings.lookUpBy().equals("id")
            ? source.getSubjectsByIds(names)
            : source.getSubjectsByIdentifiers(names);
    Map<String, Person> people = new HashMap<>();
    subjects.forEach(
        (name, subject) -> people.put(name, new Person(subject.getSourceId(), subject.getId())));
    return people;
  }
}

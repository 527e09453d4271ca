package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.subject.Source;
import edu.internet2.middleware.subject.Subject;
import edu.internet2.middleware.subject.provider.SourceManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;

/** The subject source of the people who log in. */
public final class PeopleSource {

  private PeopleSource() {}

  /**
   * Refuses a feed whose subject source Grouper does not know.
   *
   * @throws RegistryException with key, value and remedy
   */
  public static void require(FeedSettings feed) {
    problem(feed)
        .ifPresent(
            problem -> {
              throw new RegistryException("Nothing was done. " + problem);
            });
  }

  /**
   * Looks login names up, many at once. Asks the source itself: Grouper's cache of subjects would
   * fill with people whom nobody looks at, and remembers for minutes who is not there.
   *
   * @return the people of those names that somebody has
   */
  public static Map<String, Person> people(People settings, Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<String, Person> people = new HashMap<>();
    subjects(settings, names)
        .forEach(
            (name, subject) ->
                people.put(name, new Person(subject.getSourceId(), subject.getId())));
    return people;
  }

  private static Map<String, Subject> subjects(People settings, Collection<String> names) {
    try {
      Source source = SourceManager.getInstance().getSource(settings.sourceId());
      return settings.lookUpBy().equals("id")
          ? source.getSubjectsByIds(names)
          : source.getSubjectsByIdentifiers(names);
    } catch (RuntimeException e) {
      throw new DiscreetException("look-up in the subject source " + settings.sourceId(), e);
    }
  }

  /** What is wrong with the feed's subject source, if anything is. */
  public static Optional<String> problem(FeedSettings feed) {
    String source = feed.people().sourceId();
    boolean known =
        SourceManager.getInstance().getSources().stream()
            .anyMatch(candidate -> candidate.getId().equals(source));
    return known
        ? Optional.empty()
        : Optional.of(
            FeedSettings.PREFIX
                + feed.id()
                + ".subjectSourceId is '"
                + source
                + "', and there is no such subject source. Set it to one of subject.properties.");
  }
}

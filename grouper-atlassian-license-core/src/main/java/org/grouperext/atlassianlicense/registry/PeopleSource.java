package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.subject.provider.SourceManager;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.FeedSettings;

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

  /** What is wrong with the feed's subject source, if anything is. */
  static Optional<String> problem(FeedSettings feed) {
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

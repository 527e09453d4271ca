package org.grouperext.atlassianlicense.doctor;

import java.time.Instant;
import org.grouperext.atlassianlicense.activity.SearchTrial;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/** Whether Splunk can be reached and answers the searches of a feed with something complete. */
final class SplunkCheck implements Check {

  private final FeedSettings feed;
  private final Instant now;

  SplunkCheck(FeedSettings feed, Instant now) {
    this.feed = feed;
    this.now = now;
  }

  @Override
  public String name() {
    return "Splunk of " + feed.id();
  }

  @Override
  public Finding run() {
    SearchTrial trial = SearchTrial.of(feed, now);
    if (trial.refusal().isPresent()) {
      return Finding.fail(trial.refusal().get(), tryOut());
    }
    if (trial.doubt().isPresent()) {
      return Finding.warn(trial.doubt().get(), tryOut());
    }
    return Finding.ok("the search of the last 24 hours gave " + trial.rows() + " rows");
  }

  private String tryOut() {
    return "Mend it and try it out with"
        + " org.grouperext.atlassianlicense.job.LoginActivityPreview.run(\""
        + feed.id()
        + "\");";
  }
}

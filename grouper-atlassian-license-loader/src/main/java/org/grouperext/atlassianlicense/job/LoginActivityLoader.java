package org.grouperext.atlassianlicense.job;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.activity.FeedLoad;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.quartz.DisallowConcurrentExecution;

/**
 * Reads for each feed who logged in, and has Grouper load the group of those who did so recently.
 * Scheduled as {@code otherJob.atlassianLoginActivity.class}. A feed that cannot be read, or not
 * completely, is a warning; what was known before stays known.
 */
@DisallowConcurrentExecution
public final class LoginActivityLoader extends LicenseJob {

  @Override
  List<Supplier<JobOutcome>> parts() {
    Instant now = LicenseClock.now();
    return GrouperSettings.read().feeds().stream().map(feed -> part(feed, now)).toList();
  }

  private Supplier<JobOutcome> part(FeedSettings feed, Instant now) {
    return () -> {
      PeopleSource.require(feed);
      FeedLoad.Result result = FeedLoad.load(feed, now, this::tell);
      JobOutcome outcome =
          result.complete()
              ? JobOutcome.success(result.message())
              : JobOutcome.warning(result.message());
      if (!result.complete() && !result.stored()) {
        return outcome;
      }
      return LoadedGroup.load(feed.recent().group())
          .map(held -> JobOutcome.error(result.message() + " " + held))
          .orElse(outcome);
    };
  }
}

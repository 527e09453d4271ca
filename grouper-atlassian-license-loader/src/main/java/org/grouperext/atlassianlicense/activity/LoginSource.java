package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.splunk.IndexExtent;

/** Where logins come from. */
interface LoginSource {

  /**
   * From when to when there are events at all, of anybody. Before the first nothing is known, and
   * after the last nothing has arrived yet.
   *
   * @param through up to when to look, such as now: an event in the future says nothing
   * @return empty if it is not known how to ask
   * @throws RuntimeException if the answer is not known to be right, or there is no event
   */
  Optional<IndexExtent> extent(Instant through);

  /**
   * Hands each login name with a latest login in the window to the sink, at least once a name.
   * Returns only if nothing is missing.
   *
   * @throws RuntimeException if the answer is not known to be complete; what the sink was handed by
   *     then is true, but proves nothing about anybody else
   */
  void read(Coverage window, BiConsumer<String, Instant> sink);
}

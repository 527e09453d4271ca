package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.grouperext.atlassianlicense.policy.Coverage;

/** Where logins come from. */
interface LoginSource {

  /**
   * Hands each login name with a latest login in the window to the sink, at least once a name.
   * Returns only if nothing is missing.
   *
   * @throws RuntimeException if the answer is not known to be complete; what the sink was handed by
   *     then is true, but proves nothing about anybody else
   */
  void read(Coverage window, BiConsumer<String, Instant> sink);
}

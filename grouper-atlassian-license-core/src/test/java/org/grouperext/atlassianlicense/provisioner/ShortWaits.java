package org.grouperext.atlassianlicense.provisioner;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import edu.internet2.middleware.grouper.util.GrouperUtil;
import edu.internet2.middleware.grouperClient.util.GrouperClientCommonUtils;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;

/**
 * Lets Grouper wait a few milliseconds whenever it would wait longer: 15 seconds and more after a
 * 429, a minute and more after a cut connection, half a second and more for other jobs of the same
 * provisioner. What it does before and after is untouched. Only in this JVM, and for its life.
 */
final class ShortWaits {
  private ShortWaits() {}

  /** To be called once Grouper has been started, since it loads classes of Grouper. */
  static void begin() {
    ByteBuddyAgent.install();
    shorten(GrouperUtil.class);
    shorten(GrouperClientCommonUtils.class);
  }

  private static void shorten(Class<?> sleeper) {
    new ByteBuddy()
        .redefine(sleeper)
        .visit(Advice.to(Shorter.class).on(named("sleep").and(takesArguments(long.class))))
        .make()
        .load(sleeper.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
  }

  /** Is copied to the beginning of the method. */
  static final class Shorter {
    private Shorter() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) long millis) {
      millis = Math.min(millis, 5);
    }
  }
}

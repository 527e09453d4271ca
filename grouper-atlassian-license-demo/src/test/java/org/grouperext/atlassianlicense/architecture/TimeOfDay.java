package org.grouperext.atlassianlicense.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;

/**
 * Calls and method references that read the time of day from the machine. Asking a {@link Clock}
 * that was handed in is not among them, nor is measuring how long something takes.
 */
final class TimeOfDay extends DescribedPredicate<JavaAccess<?>> {

  private TimeOfDay() {
    super("the time of day is read");
  }

  static DescribedPredicate<JavaAccess<?>> isRead() {
    return new TimeOfDay();
  }

  @Override
  public boolean test(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target && reads(target);
  }

  private static boolean reads(CodeUnitAccessTarget target) {
    String name = target.getName();
    if (target.getOwner().isEquivalentTo(System.class)) {
      return name.equals("currentTimeMillis");
    }
    if (target.getOwner().getPackageName().startsWith("java.time")) {
      return !takesClock(target) && (name.equals("now") || makesClock(target));
    }
    return readsAsDate(target);
  }

  private static boolean makesClock(CodeUnitAccessTarget target) {
    boolean clock =
        target.getOwner().isEquivalentTo(Clock.class)
            || target.getOwner().isEquivalentTo(InstantSource.class);
    return clock && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
  }

  private static boolean takesClock(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isAssignableTo(InstantSource.class));
  }

  private static boolean readsAsDate(CodeUnitAccessTarget target) {
    if (target.getName().equals("getInstance")) {
      return target.getOwner().isEquivalentTo(Calendar.class);
    }
    boolean ofNow =
        target.getOwner().isEquivalentTo(GregorianCalendar.class)
            || (target.getOwner().isEquivalentTo(Date.class)
                && target.getRawParameterTypes().isEmpty());
    return ofNow && target.getName().equals("<init>");
  }
}

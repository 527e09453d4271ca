package org.grouperext.atlassianlicense.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about the clock are as good as what they recognize. */
final class TimeOfDayTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void recognizesEachWayToReadTheTimeOfDay(JavaMethod method) {
    assertThat(method.getAccessesFromSelf()).anyMatch(TimeOfDay.isRead());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void allowsWhatDoesNotReadTheTimeOfDay(JavaMethod method) {
    assertThat(method.getAccessesFromSelf()).isNotEmpty().noneMatch(TimeOfDay.isRead());
  }

  private static Stream<JavaMethod> readers() {
    return methodsOf(Readers.class);
  }

  private static Stream<JavaMethod> others() {
    return methodsOf(Others.class);
  }

  private static Stream<JavaMethod> methodsOf(Class<?> type) {
    return new ClassFileImporter().importClass(type).getMethods().stream();
  }

  @SuppressWarnings({"JavaUtilDate", "UnnecessaryLambda", "unused"})
  private static final class Readers {

    Instant instant() {
      return Instant.now();
    }

    Supplier<Instant> instantByReference() {
      return Instant::now;
    }

    Supplier<Instant> instantInLambda() {
      return () -> Instant.now().plusMillis(1);
    }

    LocalDate dateInZone() {
      return LocalDate.now(ZoneOffset.UTC);
    }

    ZonedDateTime dateAndTime() {
      return ZonedDateTime.now(ZoneOffset.UTC);
    }

    Clock clock() {
      return Clock.systemUTC();
    }

    Clock tickingClock() {
      return Clock.tickMillis(ZoneOffset.UTC);
    }

    InstantSource source() {
      return InstantSource.system();
    }

    long millis() {
      return System.currentTimeMillis();
    }

    Date date() {
      return new Date();
    }

    Supplier<Date> dateByReference() {
      return Date::new;
    }

    Calendar calendar() {
      return Calendar.getInstance();
    }

    Calendar gregorianCalendar() {
      return new GregorianCalendar();
    }
  }

  @SuppressWarnings({"JavaUtilDate", "unused"})
  private static final class Others {

    LocalDateTime onClock(Clock clock) {
      return LocalDateTime.now(clock);
    }

    Instant ofClock(Clock clock) {
      return clock.instant();
    }

    Date dateOfMillis(long millis) {
      return new Date(millis);
    }

    long stopwatch() {
      return System.nanoTime();
    }
  }
}

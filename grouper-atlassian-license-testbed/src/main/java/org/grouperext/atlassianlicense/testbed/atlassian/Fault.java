package org.grouperext.atlassianlicense.testbed.atlassian;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that goes wrong at chosen calls, instead of or before the real answer.
 *
 * @param method the method of the calls it strikes; {@code *} for any
 * @param path the path pattern of the calls it strikes, see {@link Call#is}
 * @param first the first matching call it strikes; 1 is the next
 * @param times how many matching calls it strikes from there
 */
public record Fault(String method, String path, int first, int times, Trouble trouble) {

  /** Validates. */
  public Fault {
    if (first < 1 || times < 1) {
      throw new IllegalArgumentException(
          "first is " + first + " and times is " + times + "; both count from 1");
    }
  }

  /** Every such call from the next one on meets this trouble. */
  public static Fault at(String method, String path, Trouble trouble) {
    return new Fault(method, path, 1, Integer.MAX_VALUE, trouble);
  }

  /** Every call of any kind from the next one on meets this trouble. */
  public static Fault anywhere(Trouble trouble) {
    return at("*", "**", trouble);
  }

  /** The same, from the n-th matching call on. */
  public Fault from(int nth) {
    return new Fault(method, path, nth, times, trouble);
  }

  /** The same, for this many calls only. */
  public Fault times(int calls) {
    return new Fault(method, path, first, calls, trouble);
  }

  /** What goes wrong. Nothing in the directory changes unless the kind of trouble says so. */
  public sealed interface Trouble {}

  /** The call is refused with a status, and a {@code Retry-After} header where there is one. */
  public record Status(int code, Optional<Duration> retryAfter) implements Trouble {

    /** A status without {@code Retry-After}. */
    public static Status of(int code) {
      return new Status(code, Optional.empty());
    }
  }

  /** The call is carried out, but only after this delay. */
  public record Slow(Duration delay) implements Trouble {}

  /**
   * The connection is closed without an answer.
   *
   * @param carriedOut whether what was asked for was done before
   */
  public record Cut(boolean carriedOut) implements Trouble {

    /** A connection that is closed before anything was done. */
    public Cut() {
      this(false);
    }
  }
}

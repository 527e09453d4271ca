package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.StoredLogin;
import org.grouperext.atlassianlicense.settings.NameRule;
import org.jspecify.annotations.Nullable;

/**
 * Stores logins while they stream in, a batch at a time: however many there are, only one batch is
 * in memory. Of each batch it reads what is stored, in one statement, and writes only what differs.
 *
 * <p>A name may come several times; its latest login counts. Killed between two batches or two
 * statements, what is stored is true, and the same rows stored again lead to the same end.
 */
public final class LoginStore implements BiConsumer<String, Instant> {

  /** As long as the column in the table. */
  private static final int LONGEST_NAME = 255;

  private final LoginTable table;
  private final NameRule names;
  private final Function<Collection<String>, Map<String, Person>> resolver;
  private final Instant now;
  private final Map<String, Instant> batch = new HashMap<>();
  private long room = Long.MAX_VALUE;
  private long people;
  private long added;
  private long advanced;
  private long unusable;
  private long leftOut;

  /**
   * A store for one answer.
   *
   * @param table where to
   * @param names how a login name is read
   * @param resolver whose names they are, of those that somebody has
   * @param now when names that are new are first seen
   */
  public LoginStore(
      LoginTable table,
      NameRule names,
      Function<Collection<String>, Map<String, Person>> resolver,
      Instant now) {
    this.table = table;
    this.names = names;
    this.resolver = resolver;
    this.now = now;
  }

  /**
   * Adds no more names than this that nobody has; what is beyond is counted. Without this, there is
   * no end.
   */
  public LoginStore withRoomForUnresolved(long names) {
    room = Math.max(0, names);
    return this;
  }

  @Override
  public void accept(String name, Instant login) {
    String plain = names.apply(name);
    if (!isUsable(plain)) {
      unusable++;
      return;
    }
    batch.merge(plain, login, (one, other) -> one.isAfter(other) ? one : other);
    if (batch.size() == LoginTable.BATCH) {
      flush();
    }
  }

  /** Stores the last batch; what there was in all. */
  public Stored finish() {
    flush();
    return new Stored(people, added, advanced, unusable, leftOut);
  }

  /** Whether a name fits into the table and can be anybody's. */
  static boolean isUsable(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    Map<String, StoredLogin> known = table.find(batch.keySet());
    Map<String, Instant> later = later(known);
    Set<String> nobodys = new HashSet<>(batch.keySet());
    known.forEach(
        (name, login) -> {
          if (login.person() != null || !later.containsKey(name)) {
            nobodys.remove(name);
          }
        });
    Map<String, Person> found = resolver.apply(nobodys);
    write(known, later, found);
    people += batch.size();
    batch.clear();
  }

  /** Whose name it is comes first: a login that is stored already would not ask for it again. */
  private void write(
      Map<String, StoredLogin> known, Map<String, Instant> later, Map<String, Person> found) {
    Map<String, Person> assigned = new HashMap<>(found);
    assigned.keySet().retainAll(known.keySet());
    table.assign(assigned);
    table.advance(later);
    Map<String, StoredLogin> fresh = new HashMap<>();
    batch.forEach(
        (name, login) -> {
          if (!known.containsKey(name) && hasRoom(found.containsKey(name))) {
            fresh.put(name, fresh(login, found.get(name)));
          }
        });
    table.insert(fresh);
    added += fresh.size();
    advanced += later.size();
  }

  private boolean hasRoom(boolean resolved) {
    if (resolved || room > 0) {
      room -= resolved ? 0 : 1;
      return true;
    }
    leftOut++;
    return false;
  }

  private StoredLogin fresh(Instant login, @Nullable Person person) {
    return person == null
        ? StoredLogin.unresolved(login, now, UnresolvedNames.nextTry(now, now))
        : StoredLogin.of(person, login, now);
  }

  /** The table holds milliseconds, so less than that is no difference. */
  private Map<String, Instant> later(Map<String, StoredLogin> known) {
    Map<String, Instant> later = new HashMap<>();
    known.forEach(
        (name, stored) -> {
          Instant login = batch.get(name);
          if (login != null && login.toEpochMilli() > stored.lastLogin().toEpochMilli()) {
            later.put(name, login);
          }
        });
    return later;
  }

  /**
   * What was stored.
   *
   * @param people names in the answer; one that comes in several spellings may count several times
   * @param added names that are new to the table
   * @param advanced names with a later login than the one stored
   * @param unusable names that are blank, too long or hold control characters; they were dropped
   * @param leftOut names that nobody has and that there was no room for
   */
  public record Stored(long people, long added, long advanced, long unusable, long leftOut) {

    static final Stored NOTHING = new Stored(0, 0, 0, 0, 0);

    Stored plus(Stored other) {
      return new Stored(
          people + other.people,
          added + other.added,
          advanced + other.advanced,
          unusable + other.unusable,
          leftOut + other.leftOut);
    }
  }
}

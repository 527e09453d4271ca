package org.grouperext.atlassianlicense.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.StoredLogin;

/**
 * Stores logins as a run does: a batch at a time it reads what is stored, and writes what differs.
 * Whose a login name is, is known.
 *
 * @param table where to
 * @param now when names that are new are first seen
 */
record StoredLogins(LoginTable table, Instant now) {

  void store(Map<String, Instant> logins) {
    Map<String, Instant> batch = new HashMap<>();
    logins.forEach(
        (name, login) -> {
          batch.put(name, login);
          if (batch.size() == LoginTable.BATCH) {
            storeBatch(batch);
            batch.clear();
          }
        });
    storeBatch(batch);
  }

  /** What a person's row holds. */
  StoredLogin row(String name, Instant login) {
    return StoredLogin.of(new Person("people", name), login, now);
  }

  private void storeBatch(Map<String, Instant> batch) {
    Map<String, StoredLogin> known = table.find(batch.keySet());
    Map<String, StoredLogin> fresh = new HashMap<>();
    Map<String, Instant> later = new HashMap<>();
    batch.forEach(
        (name, login) -> {
          StoredLogin before = known.get(name);
          if (before == null) {
            fresh.put(name, row(name, login));
          } else if (login.isAfter(before.lastLogin())) {
            later.put(name, login);
          }
        });
    table.advance(later);
    table.insert(fresh);
  }
}

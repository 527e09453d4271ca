package org.grouperext.atlassianlicense.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.StoredLogin;

/** Stores logins as a run does: reads what is stored, and writes what differs. */
record StoredLogins(LoginTable table) {

  void store(Map<String, Instant> logins) {
    Map<String, StoredLogin> known = table.all();
    Map<String, Instant> fresh = new HashMap<>();
    Map<String, Instant> later = new HashMap<>();
    logins.forEach(
        (name, login) -> {
          StoredLogin before = known.get(name);
          if (before == null) {
            fresh.put(name, login);
          } else if (login.isAfter(before.lastLogin())) {
            later.put(name, login);
          }
        });
    table.insert(fresh);
    table.advance(later);
  }
}

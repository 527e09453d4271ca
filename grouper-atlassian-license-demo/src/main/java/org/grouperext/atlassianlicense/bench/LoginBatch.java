package org.grouperext.atlassianlicense.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The logins of many people, to be stored. */
record LoginBatch(Map<String, Instant> logins) {

  private static final Instant FIRST = Instant.parse("2026-09-01T00:00:00Z");

  static LoginBatch ofPeople(int people) {
    Map<String, Instant> logins = new LinkedHashMap<>();
    for (int i = 0; i < people; i++) {
      logins.put(String.format(Locale.ROOT, "person%06d", i), FIRST.plusMillis(7L * i));
    }
    return new LoginBatch(logins);
  }

  /** The same, but that one in so many has logged in again, always the same ones. */
  LoginBatch afterAnotherLoginOfOneIn(int people) {
    Map<String, Instant> later = new LinkedHashMap<>(logins);
    int i = 0;
    for (Map.Entry<String, Instant> login : later.entrySet()) {
      if (i++ % people == 0) {
        login.setValue(login.getValue().plusSeconds(60));
      }
    }
    return new LoginBatch(later);
  }
}

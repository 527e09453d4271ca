package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.ArrayList;
import java.util.List;

/** Every call received, in order of arrival of its answer. Thread safe. */
final class CallLog {
  private final List<Call> calls = new ArrayList<>();

  synchronized void add(Call call) {
    calls.add(call);
  }

  synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  synchronized void forget() {
    calls.clear();
  }
}

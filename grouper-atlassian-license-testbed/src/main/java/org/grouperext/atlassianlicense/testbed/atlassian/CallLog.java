package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.ArrayList;
import java.util.List;

/**
 * Every call received, in order of arrival of its answer. Calls may be forgotten, but not those
 * that do harm. Thread safe.
 */
final class CallLog {
  private final List<Call> calls = new ArrayList<>();
  private final List<String> harmful = new ArrayList<>();

  synchronized void add(Call call) {
    calls.add(call);
  }

  synchronized void addHarm(Call call, String what) {
    harmful.add(call.method() + " " + call.path() + " " + call.summary() + ": " + what);
  }

  synchronized List<Call> all() {
    return List.copyOf(calls);
  }

  synchronized List<String> harmful() {
    return List.copyOf(harmful);
  }

  synchronized void forget() {
    calls.clear();
  }
}

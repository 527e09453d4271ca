package org.grouperext.atlassianlicense.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which packages belong to which module. */
enum Rooms {
  CORE("policy", "settings", "registry", "install", "status", "seat", "account", "clock"),
  LOADER("splunk", "activity", "job", "rule", "doctor"),
  UI("ui"),
  TESTBED("testbed"),
  DEMO("demo", "bench");

  static final String ROOT = "org.grouperext.atlassianlicense";

  // Immutable: made by List.of, which Error Prone does not see from the type.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  Rooms(String... names) {
    this.names = List.of(names);
  }

  /** The packages of these modules, each with those below it. */
  static String[] packagesOf(Rooms... modules) {
    return Arrays.stream(modules).flatMap(Rooms::packages).toArray(String[]::new);
  }

  Stream<String> packages() {
    return names.stream().map(name -> ROOT + "." + name + "..");
  }
}

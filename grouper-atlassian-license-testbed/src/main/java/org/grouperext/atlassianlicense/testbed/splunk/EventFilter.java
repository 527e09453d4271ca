package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which events a search takes.
 *
 * @param indexes patterns of which the index's name must match one; all when the search names none
 * @param serviceProviders patterns of which the service provider must match one, if there are any
 * @param earliest an {@code earliest=} in the search itself, which beats the parameter
 * @param latest a {@code latest=} in the search itself, which beats the parameter
 */
record EventFilter(
    List<String> indexes,
    List<String> serviceProviders,
    Optional<String> earliest,
    Optional<String> latest) {

  private static final Pattern TERM =
      Pattern.compile("([\\w.]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s()]+))");

  EventFilter {
    indexes = List.copyOf(indexes);
    serviceProviders = List.copyOf(serviceProviders);
  }

  static EventFilter of(String terms) {
    return new EventFilter(
        values(terms, "index"),
        values(terms, "service_provider"),
        values(terms, "earliest").stream().findFirst(),
        values(terms, "latest").stream().findFirst());
  }

  boolean matches(LoginEvent event) {
    return serviceProviders.isEmpty()
        || serviceProviders.stream().anyMatch(pattern -> matches(pattern, event.serviceProvider()));
  }

  boolean matchesIndex(String name) {
    return indexes.isEmpty() || indexes.stream().anyMatch(pattern -> matches(pattern, name));
  }

  // Splunk compares field values without regard to case; a star stands for anything.
  private static boolean matches(String pattern, String value) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(value).matches();
  }

  private static List<String> values(String terms, String field) {
    List<String> values = new ArrayList<>();
    Matcher term = TERM.matcher(terms);
    while (term.find()) {
      if (term.group(1).equals(field)) {
        values.add(Optional.ofNullable(term.group(2)).orElseGet(() -> term.group(3)));
      }
    }
    return values;
  }
}

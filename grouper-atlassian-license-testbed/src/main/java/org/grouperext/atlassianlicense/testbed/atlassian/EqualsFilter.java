package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one kind of filter Atlassian documents: {@code attribute eq "value"}. */
record EqualsFilter(String attribute, String value) {
  private static final Pattern FORM = Pattern.compile("(\\w+) eq \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Reads the filter of a list request; refuses every other filter, and sorting. */
  static Optional<EqualsFilter> of(ScimRequest request, Set<String> attributes) {
    if (request.parameter("sortBy").isPresent() || request.parameter("sortOrder").isPresent()) {
      throw ScimRefusal.invalidValue("Sorting is not supported");
    }
    return request.parameter("filter").map(filter -> parse(filter, attributes));
  }

  private static EqualsFilter parse(String filter, Set<String> attributes) {
    Matcher matcher = FORM.matcher(filter.strip());
    if (!matcher.matches() || !attributes.contains(matcher.group(1))) {
      throw new ScimRefusal(
          400, "invalidFilter", "Only a single eq on one of " + attributes + " is supported");
    }
    return new EqualsFilter(matcher.group(1), matcher.group(2).replaceAll("\\\\(.)", "$1"));
  }
}

package org.grouperext.atlassianlicense.registry;

import java.util.Objects;

/**
 * How a person is named in Grouper.
 *
 * @param sourceId the subject source
 * @param subjectId the id in that source
 */
public record Person(String sourceId, String subjectId) {

  /** Neither part may be missing. */
  public Person {
    Objects.requireNonNull(sourceId, "sourceId");
    Objects.requireNonNull(subjectId, "subjectId");
  }
}

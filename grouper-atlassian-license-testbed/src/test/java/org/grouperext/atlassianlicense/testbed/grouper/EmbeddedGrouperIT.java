package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EmbeddedGrouperIT {
  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void start() {
    grouper = EmbeddedGrouper.start(GrouperConfiguration.standard());
  }

  @AfterAll
  static void close() {
    grouper.close();
  }

  @Test
  void findsPersonByIdEppnAndEmail() {
    grouper.people().put(Person.of("ann", "Ann", "Archer"));

    assertThat(name(() -> SubjectFinder.findById("ann", true))).isEqualTo("Ann Archer");
    assertThat(name(() -> SubjectFinder.findByIdentifier("ann@example.edu", true)))
        .isEqualTo("Ann Archer");
    assertThat(name(() -> SubjectFinder.findByIdentifier("ann@mail.example.edu", true)))
        .isEqualTo("Ann Archer");
  }

  private static String name(Supplier<Subject> found) {
    return grouper.asRoot(found).getName();
  }
}

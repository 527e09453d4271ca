package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.hibernate.GrouperTransaction;
import edu.internet2.middleware.grouper.hibernate.GrouperTransactionType;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One thing that is to be as the settings say.
 *
 * @param due what is to be done now, in a sentence; empty if it is as it is to be; reads only
 * @param work does it; whatever kills it leaves it done or not begun, or due again
 */
record Step(Supplier<Optional<String>> due, Runnable work) {

  /** A step with the same sentence each time. */
  static Step when(BooleanSupplier due, String sentence, Runnable work) {
    return when(() -> due.getAsBoolean() ? Optional.of(sentence) : Optional.empty(), work);
  }

  /** A step in Grouper's registry: all of it or nothing. */
  static Step when(Supplier<Optional<String>> due, Runnable work) {
    return new Step(due, () -> inTransaction(work));
  }

  private static void inTransaction(Runnable work) {
    GrouperTransaction.callbackGrouperTransaction(
        GrouperTransactionType.READ_WRITE_OR_USE_EXISTING,
        transaction -> {
          work.run();
          return null;
        });
  }
}

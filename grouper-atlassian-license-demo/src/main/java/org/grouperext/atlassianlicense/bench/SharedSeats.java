package org.grouperext.atlassianlicense.bench;

import org.jspecify.annotations.Nullable;

/** The seats that several measurements give and take, prepared for the first that needs them. */
final class SharedSeats implements AutoCloseable {

  private final SharedGrouper grouper;
  private @Nullable SeatBench seats;

  SharedSeats(SharedGrouper grouper) {
    this.grouper = grouper;
  }

  SeatBench get() {
    if (seats == null) {
      seats = SeatBench.prepare(grouper.get());
    }
    return seats;
  }

  @Override
  public void close() {
    if (seats != null) {
      seats.close();
    }
  }
}

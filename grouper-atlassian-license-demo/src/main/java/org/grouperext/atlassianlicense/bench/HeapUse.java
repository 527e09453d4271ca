package org.grouperext.atlassianlicense.bench;

/**
 * How much heap a process had in use.
 *
 * @param idle bytes when it did nothing
 * @param peak bytes at most
 */
record HeapUse(long idle, long peak) {

  private static final long MEGABYTE = 1 << 20;

  long idleMegabytes() {
    return idle / MEGABYTE;
  }

  double megabytesAboveIdle() {
    return (double) (peak - idle) / MEGABYTE;
  }
}

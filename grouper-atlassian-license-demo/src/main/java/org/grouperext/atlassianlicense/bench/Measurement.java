package org.grouperext.atlassianlicense.bench;

import java.util.List;

/** Takes some figures that come of the same run. */
interface Measurement {

  /** The names of the figures, in the order in which they come. */
  List<String> names();

  /** Measures, which may take a minute. */
  List<Figure> take();
}

package org.grouperext.atlassianlicense.promises;

import java.util.List;
import java.util.Set;

/** What a history happens to. The daemon's clock stands still until it is set. */
interface World {

  /** A stretch of quarters of an hour; the last one is not part of it. */
  record Window(int from, int through) {}

  void clock(int quarter);

  void site(Site site);

  void claim(String person);

  void leave(String person);

  /** Someone logs in at this moment, whatever the daemon's clock shows. */
  void login(String person, int quarter);

  void read();

  void readInVain();

  /** Reads so many quarters of an hour and nothing before them. */
  void readShort(int quarters);

  void forgetLedger();

  void decide();

  void rules();

  void restart();

  Set<String> claimed();

  Set<String> kept();

  /** For which time it takes the logins for completely known. */
  List<Window> verified();
}

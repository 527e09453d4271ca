package org.grouperext.atlassianlicense.promises;

import java.util.List;
import java.util.Set;

/** What a history happens to. The daemon's clock stands still until it is set. */
interface World {

  /** A stretch of quarters of an hour; the last one is not part of it. */
  record Window(int from, int through) {}

  /**
   * A license that was taken back, as it is on record.
   *
   * @param run when the run decided it, by the daemon's clock
   * @param claimed when the claim had begun
   * @param login the last login known then; -1 if none
   * @param undone whether it was given back by an undo
   */
  record Taken(String person, int run, int claimed, int login, boolean undone) {

    Taken withLogin(int other) {
      return new Taken(person, run, claimed, other, undone);
    }

    Taken givenBack() {
      return new Taken(person, run, claimed, login, true);
    }
  }

  void clock(int quarter);

  void site(Site site);

  void claim(String person);

  void leave(String person);

  /** Comes into a department that claimed as a whole. */
  void join(String person);

  void part(String person);

  /** May not claim any more: a new claim is refused, and an old one stays. */
  void bar(String person);

  void admit(String person);

  /** Someone logs in at this moment, whatever the daemon's clock shows. */
  void login(String person, int quarter);

  void read();

  void readInVain();

  /** Reads so many quarters of an hour and nothing before them. */
  void readShort(int quarters);

  void forgetLedger();

  void decide();

  void rules();

  /** Gives back what the run of this moment took. */
  void undo(int run);

  void restart();

  /** Who has a claim of their own. */
  Set<String> claimed();

  Set<String> kept();

  /** All that was ever taken back. */
  Set<Taken> taken();

  /** For which time it takes the logins for completely known. */
  List<Window> verified();
}

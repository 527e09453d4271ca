package org.grouperext.atlassianlicense.promises;

import org.grouperext.atlassianlicense.promises.Judge.Moment;
import org.grouperext.atlassianlicense.promises.Step.Kind;

/** Lets a history happen to a world, to the model of it and to the judge of both. */
final class Course {

  /** When a history begins; before it lies time in which nothing happened. */
  private static final int BEGINNING = 10 * Quarters.DAY;

  private final World world;
  private final Model model = new Model();
  private final Records records = new Records(model);
  private final Judge judge;
  private Site site = Site.FIRST;
  private int now = BEGINNING;
  private int behind;
  private int step;

  private Course(World world) {
    this.world = world;
    this.judge = new Judge(world, model, records);
  }

  /**
   * Runs it.
   *
   * @return how many claims were taken back
   * @throws AssertionError that names the promise, if one is broken
   */
  static int run(History history, World world) {
    Course course = new Course(world);
    try {
      return course.run(history);
    } catch (AssertionError e) {
      throw new AssertionError("In step " + course.step + ": " + e.getMessage(), e);
    }
  }

  private int run(History history) {
    world.clock(BEGINNING);
    world.site(site);
    for (Step next : history.steps()) {
      step++;
      happen(next);
      judge.compare(next);
    }
    comeToRest();
    return judge.takenBack();
  }

  private int clock() {
    return now - behind;
  }

  private Moment moment() {
    return new Moment(step, clock(), site);
  }

  private void happen(Step next) {
    switch (next.kind()) {
      case CLAIM, LEAVE, LOGIN -> happenTo(next.person(), next.kind());
      case JOIN, PART, BAR, ADMIT -> move(next.person(), next.kind());
      case DECIDE -> judge.decide(moment());
      case RULES -> judge.rules(moment());
      case UNDO -> records.run(next.amount()).ifPresent(this::undo);
      case RESTART -> world.restart();
      case READ, READ_IN_VAIN, READ_SHORT, FORGET_LEDGER -> read(next);
      case PASS, CLOCK_BEHIND -> turnClock(next);
      case LIMIT, PAUSE, BRAKE, SEATS -> set(next);
    }
  }

  private void happenTo(String person, Kind kind) {
    switch (kind) {
      case CLAIM -> {
        world.claim(person);
        model.claim(person, clock(), step);
      }
      case LEAVE -> {
        world.leave(person);
        model.leave(person);
      }
      default -> {
        world.login(person, now);
        model.login(person, now);
      }
    }
  }

  private void move(String person, Kind kind) {
    switch (kind) {
      case JOIN -> {
        world.join(person);
        model.join(person);
      }
      case PART -> {
        world.part(person);
        model.part(person);
      }
      case BAR -> {
        world.bar(person);
        model.bar(person);
      }
      default -> {
        world.admit(person);
        model.admit(person);
      }
    }
  }

  private void undo(int run) {
    world.undo(run);
    records.undo(run, clock(), step);
  }

  private void read(Step next) {
    switch (next.kind()) {
      case READ -> world.read();
      case READ_SHORT -> world.readShort(next.amount());
      case FORGET_LEDGER -> world.forgetLedger();
      default -> world.readInVain();
    }
    model.verify(world.verified());
  }

  private void turnClock(Step next) {
    if (next.kind() == Kind.PASS) {
      now += next.amount();
    } else {
      behind = next.amount();
    }
    world.clock(clock());
  }

  private void set(Step next) {
    int amount = next.amount();
    int today = Math.floorDiv(now, Quarters.DAY);
    site =
        switch (next.kind()) {
          case LIMIT -> site.limit(amount);
          case PAUSE -> site.pause(today - amount % 2, amount);
          case SEATS -> site.seats(amount);
          default -> site.brake(amount);
        };
    world.site(site);
  }

  /**
   * All is well for a while: with the first run all are admitted, with the second all may go, and
   * with the third those are back whom the department's claim keeps.
   */
  private void comeToRest() {
    behind = 0;
    world.clock(now);
    site = site.brake(History.PEOPLE.size()).seats(0);
    world.site(site);
    world.read();
    model.verify(world.verified());
    for (int round = 0; round < 2; round++) {
      step++;
      judge.decide(moment());
      judge.rules(moment());
    }
    step++;
    judge.decide(moment());
    judge.compare("Coming to rest");
    judge.rest(moment());
  }
}

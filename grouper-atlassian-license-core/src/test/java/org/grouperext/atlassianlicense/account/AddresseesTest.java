package org.grouperext.atlassianlicense.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.account.Choice.ACCOUNT;
import static org.grouperext.atlassianlicense.account.Choice.ADDRESS;
import static org.grouperext.atlassianlicense.account.Choice.ADDRESS_AND_FORGET;
import static org.grouperext.atlassianlicense.account.Choice.NONE;
import static org.grouperext.atlassianlicense.account.Choice.NONE_AND_FORGET;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.account.Addressee.Account;
import org.junit.jupiter.api.Test;

/** Nobody gets the account of somebody else, whoever they are and whatever they were before. */
final class AddresseesTest {
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = EARLY.plus(Duration.ofDays(1));
  private static final Account A = new Account("id-a", "a", EARLY);
  private static final Account B = new Account("id-b", "b", EARLY);

  private static final Addressee HOLDER = new Addressee("holder", "a", A, true, EARLY);
  private static final Addressee NEWCOMER = new Addressee("newcomer", "a", null, true, null);

  @Test
  void someoneAloneHasTheAddress() {
    assertThat(choices(NEWCOMER)).containsExactly(ADDRESS);
    assertThat(choices(HOLDER)).containsExactly(ADDRESS);
    assertThat(choices(HOLDER, new Addressee("other", "b", B, true, EARLY)))
        .containsExactly(ADDRESS, ADDRESS);
  }

  @Test
  void theHolderKeepsTheAccountAndTheNewcomerIsLeftOut() {
    assertThat(choices(HOLDER, NEWCOMER)).containsExactly(ACCOUNT, NONE);
  }

  @Test
  void twoNewcomersAreBothLeftOut() {
    Addressee second = new Addressee("second", "a", null, true, null);
    assertThat(choices(NEWCOMER, second)).containsExactly(NONE, NONE);
  }

  @Test
  void whoeverLeavesNeverTouchesTheAccountOfTheHolder() {
    Addressee leaver = new Addressee("leaver", "a", null, false, null);
    assertThat(choices(HOLDER, leaver)).containsExactly(ADDRESS, NONE);
  }

  @Test
  void theHolderCountsUntilTheSeatIsGone() {
    Addressee leaving = new Addressee("holder", "a", A, false, EARLY);
    Addressee left = new Addressee("holder", "a", A, false, null);
    assertThat(choices(leaving, NEWCOMER)).containsExactly(ACCOUNT, NONE);
    assertThat(choices(left, NEWCOMER)).containsExactly(ACCOUNT, ADDRESS);
  }

  @Test
  void anAddressThatIsTheNameOfSomeoneElsesAccountIsTaken() {
    Addressee renamed = new Addressee("holder", "new", A, true, EARLY);
    assertThat(choices(renamed, NEWCOMER)).containsExactly(ADDRESS, NONE);
  }

  @Test
  void twoHoldersOfOneAddressKeepTheirOwnAccounts() {
    Addressee other = new Addressee("other", "a", B, true, LATE);
    assertThat(choices(HOLDER, other)).containsExactly(ACCOUNT, ACCOUNT);
  }

  @Test
  void whoeverWasTakenForTheHolderIsForgotten() {
    Account later = new Account("id-a", "a", LATE);
    Addressee second = new Addressee("second", "a", later, true, LATE);
    Addressee mended = new Addressee("second", "c", later, true, LATE);
    Addressee leaver = new Addressee("second", "a", later, false, LATE);
    assertThat(choices(HOLDER, second)).containsExactly(ACCOUNT, NONE_AND_FORGET);
    assertThat(choices(HOLDER, mended)).containsExactly(ACCOUNT, ADDRESS_AND_FORGET);
    assertThat(choices(HOLDER, leaver)).containsExactly(ACCOUNT, NONE_AND_FORGET);
  }

  @Test
  void whoeverHasTheSeatNowComesBeforeTheOneWhoLeft() {
    Addressee returned = new Addressee("returned", "a", A, true, null);
    Addressee successor =
        new Addressee("successor", "a", new Account("id-a", "a", LATE), true, LATE);
    assertThat(choices(returned, successor)).containsExactly(NONE_AND_FORGET, ACCOUNT);
  }

  @Test
  void namesAreComparedWithoutCaseAndAnAddressThatIsMissingIsNobodys() {
    assertThat(Addressee.lower(" Ada@Mail.Example.EDU ")).isEqualTo("ada@mail.example.edu");
    assertThat(Addressee.lower(null)).isEmpty();
    assertThat(Account.of("id", " ", EARLY)).isNull();
    assertThat(Account.of(null, "a", EARLY)).isNull();
    Addressee silent = new Addressee("silent", "", null, true, null);
    assertThat(choices(silent, new Addressee("mute", "", null, true, null)))
        .containsExactly(ADDRESS, ADDRESS);
  }

  private static List<Choice> choices(Addressee... all) {
    Addressees addressees = new Addressees(List.of(all));
    return Stream.of(all).map(addressees::choice).toList();
  }
}

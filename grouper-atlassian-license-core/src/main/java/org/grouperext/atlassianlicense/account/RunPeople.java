package org.grouperext.atlassianlicense.account;

import edu.internet2.middleware.grouper.app.provisioning.GrouperProvisioner;
import edu.internet2.middleware.grouper.app.provisioning.ProvisioningEntity;
import edu.internet2.middleware.grouper.app.provisioning.ProvisioningEntityWrapper;
import edu.internet2.middleware.grouper.app.provisioning.ProvisioningMembershipWrapper;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncMember;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncMembership;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grouperext.atlassianlicense.account.Addressee.Account;

/** The people in one run of Grouper's provisioner, by the id of the member. */
record RunPeople(GrouperProvisioner provisioner, Map<String, ProvisioningEntityWrapper> people) {

  private static final int LOOK_UPS = 100;

  /** Everybody in the run of this person, who is in it as well. */
  static RunPeople with(ProvisioningEntityWrapper asked) {
    GrouperProvisioner provisioner = asked.getGrouperProvisioner();
    Map<String, ProvisioningEntityWrapper> people = new HashMap<>();
    Set<ProvisioningEntityWrapper> all =
        new HashSet<>(
            provisioner.retrieveGrouperProvisioningData().getProvisioningEntityWrappers());
    all.add(asked);
    for (ProvisioningEntityWrapper person : all) {
      GcGrouperSyncMember line = person.getGcGrouperSyncMember();
      if (line != null && person.getGrouperProvisioningEntity() != null) {
        people.put(line.getMemberId(), person);
      }
    }
    return new RunPeople(provisioner, people);
  }

  /** Which user name stands for each of them, by the id of the member. */
  Map<String, Choice> choices() {
    Map<String, Addressee> all = addressees();
    Addressees addressees = new Addressees(all.values());
    Map<String, Choice> choices = new HashMap<>();
    people
        .keySet()
        .forEach(id -> choices.put(id, addressees.choice(Objects.requireNonNull(all.get(id)))));
    return choices;
  }

  /**
   * Looks up in the subject source who would be left out otherwise, a hundred at the most.
   *
   * @return whether somebody has another address now
   */
  boolean refreshAddresses(Map<String, Choice> choices) {
    List<String> leftOut =
        people.keySet().stream()
            .filter(id -> isLeftOut(id, Objects.requireNonNull(choices.get(id))))
            .limit(LOOK_UPS)
            .toList();
    boolean changed = false;
    for (String id : leftOut) {
      ProvisioningEntity person = person(id).getGrouperProvisioningEntity();
      String fresh = FreshAddress.of(id, person.getEmail());
      changed = changed || !Objects.equals(fresh, person.getEmail());
      person.setEmail(fresh);
    }
    return changed;
  }

  private boolean isLeftOut(String id, Choice choice) {
    boolean nowhere = person(id).getGrouperProvisioningEntity().getEmail() == null;
    return person(id).getGcGrouperSyncMember().isProvisionable() && (nowhere || choice.leavesOut());
  }

  private ProvisioningEntityWrapper person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  /** They, and whoever else uses one of their addresses, by the id of the member. */
  private Map<String, Addressee> addressees() {
    Map<String, Addressee> here = new HashMap<>();
    Set<String> names = new HashSet<>();
    people.forEach((memberId, person) -> here.put(memberId, read(person)));
    here.values().forEach(one -> names.addAll(one.names()));
    Map<String, Addressee> all =
        AddresseeReader.read(provisioner.getGcGrouperSync().getId(), names);
    here.forEach(
        (id, one) -> all.merge(id, one, (stored, now) -> now.withSeat(stored.seatSince())));
    return all;
  }

  private static Addressee read(ProvisioningEntityWrapper person) {
    GcGrouperSyncMember line = person.getGcGrouperSyncMember();
    Timestamp since = line.getInTargetStart();
    return new Addressee(
        line.getMemberId(),
        Addressee.lower(person.getGrouperProvisioningEntity().getEmail()),
        Account.of(
            line.getEntityAttributeValueCache0(),
            line.getEntityAttributeValueCache1(),
            since == null ? null : since.toInstant()),
        line.isProvisionable(),
        null);
  }

  /** Lets Grouper forget account and seats: they are somebody else's, who keeps them. */
  void forget(String memberId) {
    GcGrouperSyncMember line = person(memberId).getGcGrouperSyncMember();
    line.setEntityAttributeValueCache0(null);
    line.setEntityAttributeValueCache1(null);
    line.setInTarget(false);
    for (ProvisioningMembershipWrapper membership :
        provisioner.retrieveGrouperProvisioningData().getProvisioningMembershipWrappers()) {
      GcGrouperSyncMembership seat = membership.getGcGrouperSyncMembership();
      if (seat != null && line.getId().equals(seat.getGrouperSyncMemberId())) {
        seat.setInTarget(false);
      }
    }
  }
}

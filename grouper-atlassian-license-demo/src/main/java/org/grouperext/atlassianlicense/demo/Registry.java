package org.grouperext.atlassianlicense.demo;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.util.Collection;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.People;

/**
 * What the demo's institution itself does in Grouper: groups of its own, and who is in them. Adds
 * to nothing that the product fills.
 *
 * @param grouper where
 */
record Registry(EmbeddedGrouper grouper) {

  Group makeGroup(String name, Collection<String> ids) {
    grouper.asRoot(
        () -> new GroupSave().assignName(name).assignCreateParentStemsIfNotExist(true).save());
    add(name, ids);
    return group(name);
  }

  void add(String group, Collection<String> ids) {
    grouper.asRoot(
        () -> {
          Map<String, Subject> subjects = SubjectFinder.findByIds(ids, People.SOURCE);
          Group target = group(group);
          ids.forEach(id -> target.addMember(subjects.get(id), false));
          return true;
        });
  }

  void addGroup(String group, String member) {
    grouper.asRoot(() -> group(group).addMember(group(member).toSubject(), false));
  }

  void remove(String group, String id) {
    grouper.asRoot(() -> group(group).deleteMember(subject(id), false));
  }

  boolean isMember(String group, int number) {
    return grouper.asRoot(() -> group(group).hasMember(subject(Campus.id(number))));
  }

  int size(String group) {
    return grouper.asRoot(() -> group(group).getMembers().size());
  }

  Group group(String name) {
    return grouper.asRoot(
        () -> GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true));
  }

  private static Subject subject(String id) {
    return SubjectFinder.findByIdAndSource(id, People.SOURCE, true);
  }
}

package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A group of the directory, as it was when asked for.
 *
 * @param members the user names of its members, whether their account is active or not
 */
public record AtlassianGroup(String id, String name, SortedSet<String> members) {

  /** Copies the members. */
  public AtlassianGroup {
    members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }
}

package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a search makes of the events that it found. */
@FunctionalInterface
interface Aggregation {

  List<ObjectNode> rows(List<LoginEvent> found);
}

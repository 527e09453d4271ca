/** A Splunk that lives in the test's own process: its REST search API over real HTTP. */
@NullMarked
package org.grouperext.atlassianlicense.testbed.splunk;

import org.jspecify.annotations.NullMarked;

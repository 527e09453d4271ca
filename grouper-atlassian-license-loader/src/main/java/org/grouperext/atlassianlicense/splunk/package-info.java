/**
 * Asks Splunk who logged in, and believes only an answer that is known to be complete.
 *
 * <p>Start at {@link org.grouperext.atlassianlicense.splunk.SplunkClient}.
 */
@NullMarked
package org.grouperext.atlassianlicense.splunk;

import org.jspecify.annotations.NullMarked;

/** A whole run against a Splunk of which anything may go wrong, at random and from a seed. */
@NullMarked
package org.grouperext.atlassianlicense.chaos;

import org.jspecify.annotations.NullMarked;

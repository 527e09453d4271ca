/** A simulator of Atlassian's SCIM directory API, over real HTTP. */
@NullMarked
package org.grouperext.atlassianlicense.testbed.atlassian;

import org.jspecify.annotations.NullMarked;

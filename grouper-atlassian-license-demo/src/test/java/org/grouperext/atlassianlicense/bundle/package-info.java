/** What is in the release bundle, as an admin unpacks it. */
@NullMarked
package org.grouperext.atlassianlicense.bundle;

import org.jspecify.annotations.NullMarked;

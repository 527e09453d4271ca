/** What an admin runs to install, upgrade and uninstall; each shows its plan before it does it. */
@NullMarked
package org.grouperext.atlassianlicense.install;

import org.jspecify.annotations.NullMarked;

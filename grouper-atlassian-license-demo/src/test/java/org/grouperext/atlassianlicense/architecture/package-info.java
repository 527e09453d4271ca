/** Which way the dependencies between the modules point. */
@NullMarked
package org.grouperext.atlassianlicense.architecture;

import org.jspecify.annotations.NullMarked;

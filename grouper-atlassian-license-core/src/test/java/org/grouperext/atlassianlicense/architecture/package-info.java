/** Which way the dependencies of core point. */
@NullMarked
package org.grouperext.atlassianlicense.architecture;

import org.jspecify.annotations.NullMarked;

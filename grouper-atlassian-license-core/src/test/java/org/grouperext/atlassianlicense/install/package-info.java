@NullMarked
package org.grouperext.atlassianlicense.install;

import org.jspecify.annotations.NullMarked;

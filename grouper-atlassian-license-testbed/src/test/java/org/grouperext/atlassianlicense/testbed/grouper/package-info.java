@NullMarked
package org.grouperext.atlassianlicense.testbed.grouper;

import org.jspecify.annotations.NullMarked;

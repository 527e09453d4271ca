@NullMarked
package org.grouperext.atlassianlicense.registry;

import org.jspecify.annotations.NullMarked;

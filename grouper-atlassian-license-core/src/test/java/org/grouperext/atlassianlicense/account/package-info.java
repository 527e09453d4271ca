@NullMarked
package org.grouperext.atlassianlicense.account;

import org.jspecify.annotations.NullMarked;

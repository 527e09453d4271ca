/** The condition of the inactivity rule, which looks again before anybody loses a claim. */
@NullMarked
package org.grouperext.atlassianlicense.rule;

import org.jspecify.annotations.NullMarked;

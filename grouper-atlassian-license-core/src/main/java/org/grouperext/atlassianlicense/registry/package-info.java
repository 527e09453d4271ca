/** Grouper at the edge: its groups, claims and the tables of our own. */
@NullMarked
package org.grouperext.atlassianlicense.registry;

import org.jspecify.annotations.NullMarked;

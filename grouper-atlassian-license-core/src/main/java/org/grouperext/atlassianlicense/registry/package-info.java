/**
 * Grouper at the edge: its groups, claims and the tables of our own, and the installer that makes
 * them.
 */
@NullMarked
package org.grouperext.atlassianlicense.registry;

import org.jspecify.annotations.NullMarked;

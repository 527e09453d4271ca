/** Whose account at Atlassian an email address stands for: never one that somebody else has. */
@NullMarked
package org.grouperext.atlassianlicense.account;

import org.jspecify.annotations.NullMarked;

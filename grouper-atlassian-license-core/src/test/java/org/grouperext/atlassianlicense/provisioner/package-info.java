/**
 * What Grouper's own provisioner does with the settings that are shipped, on a real Grouper and
 * against a simulator of Atlassian.
 */
@NullMarked
package org.grouperext.atlassianlicense.provisioner;

import org.jspecify.annotations.NullMarked;

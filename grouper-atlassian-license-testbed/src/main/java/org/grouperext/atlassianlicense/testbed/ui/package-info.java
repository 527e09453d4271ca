/**
 * Grouper's own UI, and its REST web service, in an embedded Tomcat, with pages of ours where the
 * published jar has none, and a browser to look at it. Knows nothing of any particular Custom UI.
 */
@NullMarked
package org.grouperext.atlassianlicense.testbed.ui;

import org.jspecify.annotations.NullMarked;

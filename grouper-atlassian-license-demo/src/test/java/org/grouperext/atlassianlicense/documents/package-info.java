/** Whether the documents are true: links, names, and commands that are run as they stand. */
@NullMarked
package org.grouperext.atlassianlicense.documents;

import org.jspecify.annotations.NullMarked;

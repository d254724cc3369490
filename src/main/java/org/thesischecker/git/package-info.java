/**
 * Folders as a git commit has them, without a checkout.
 *
 * <p>May use model and source; the only package that knows JGit. Start reading at {@code Commit}.
 */
@NullMarked
package org.thesischecker.git;

import org.jspecify.annotations.NullMarked;

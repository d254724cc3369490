/**
 * Signatures of people as OpenSSH makes and checks them, and the file that says whose keys are whose.
 *
 * <p>May use model and source; it knows nothing of ledgers. Start reading at {@code SshSignature}.
 */
@NullMarked
package org.thesischecker.ledger.ssh;

import org.jspecify.annotations.NullMarked;

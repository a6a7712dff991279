/**
 * Photos as evidence: intake, storage, renditions, and what their metadata claim. The only room that talks to the
 * object store. May use ledger, organisation, identity and platform.
 */
@NullMarked
package org.hazardledger.photo;

import org.jspecify.annotations.NullMarked;

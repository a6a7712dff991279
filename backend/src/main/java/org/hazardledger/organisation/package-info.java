/**
 * The register: the tree province → city → district → school, its buildings and places, and who answers for
 * fire safety there. May use identity, ledger and platform.
 */
@NullMarked
package org.hazardledger.organisation;

import org.jspecify.annotations.NullMarked;

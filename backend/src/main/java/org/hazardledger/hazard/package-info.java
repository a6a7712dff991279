/**
 * The hazard: its lifecycle, severity rules, rectification plan, signatures, extensions and supervision. States and
 * guards stand once, in {@link org.hazardledger.hazard.Lifecycle} and the transitions of
 * {@link org.hazardledger.hazard.Hazard}. May use photo, policy, organisation, ledger, identity and platform.
 */
@NullMarked
package org.hazardledger.hazard;

import org.jspecify.annotations.NullMarked;

/**
 * What the OpenAPI document says of every operation alike, added while the service is built: who publishes it, how
 * refusals look, which properties are always there. A resource only describes what is its own. May use platform.
 */
@NullMarked
package org.hazardledger.platform.contract;

import org.jspecify.annotations.NullMarked;

/**
 * Turns an uploaded file into something the register can trust: decided by really decoding, upright, in the
 * sizes people look at, with what its metadata claims kept apart. Knows nothing of HTTP, tables or storage.
 */
@NullMarked
package org.hazardledger.photo.imaging;

import org.jspecify.annotations.NullMarked;

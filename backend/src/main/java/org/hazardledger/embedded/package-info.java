/**
 * What exists only in the embedded run: the small demo tree and the people of the demo logins. Uses the tables of
 * organisation and identity; nothing depends on it.
 */
@NullMarked
package org.hazardledger.embedded;

import org.jspecify.annotations.NullMarked;

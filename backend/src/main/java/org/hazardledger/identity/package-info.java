/**
 * Who is calling and what they belong to: roles and posts, memberships, accounts at the identity server.
 * May use platform only.
 */
@NullMarked
package org.hazardledger.identity;

import org.jspecify.annotations.NullMarked;

/**
 * The embedded stack: starts PostgreSQL, an S3 server, Keycloak and the service on one machine, watches them and stops them.
 * For trying the product out and for tests only; nothing of it is on the class path of the service.
 */
@NullMarked
package org.hazardledger.devstack;

import org.jspecify.annotations.NullMarked;

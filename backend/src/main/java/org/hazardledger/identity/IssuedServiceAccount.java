package org.hazardledger.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Confidential;

/**
 * An account with its secret.
 *
 * @param clientSecret shown this once and kept nowhere but at the identity server
 * @param tokenUrl where the program exchanges both for a token
 */
@Schema(name = "IssuedServiceAccount")
public record IssuedServiceAccount(ServiceAccount account, String clientSecret, String tokenUrl)
        implements Confidential {}

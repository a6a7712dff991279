package org.hazardledger.platform;

import java.util.UUID;

/** Who owns what this request starts; the identity room knows. */
public interface Owner {

    /** The person behind the request; 403 when the account is not known here. */
    UUID personId();
}

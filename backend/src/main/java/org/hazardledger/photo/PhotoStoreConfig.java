package org.hazardledger.photo;

import io.smallrye.config.ConfigMapping;

/** Where the object store is. Any S3 API will do; addresses are path style. */
@ConfigMapping(prefix = "hazard-ledger.s3")
interface PhotoStoreConfig {

    String endpoint();

    String accessKey();

    String secretKey();

    String bucket();

    String region();
}

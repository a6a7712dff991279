package org.hazardledger.photo;

/** An object store at an address where tests have something else. */
record StoreAt(String endpoint) implements PhotoStoreConfig {
    @Override
    public String accessKey() {
        return "key";
    }

    @Override
    public String secretKey() {
        return "secret";
    }

    @Override
    public String bucket() {
        return "evidence";
    }

    @Override
    public String region() {
        return "us-east-1";
    }
}

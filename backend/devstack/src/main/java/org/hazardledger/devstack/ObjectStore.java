package org.hazardledger.devstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** The embedded S3 server: objects are files in the data folder, requests must be signed (signature version 4). */
final class ObjectStore implements AutoCloseable {

    static final String BUCKET = "hazard-ledger";

    private final S3Proxy server;

    private ObjectStore(S3Proxy server) {
        this.server = server;
    }

    /** Starts the server on the loopback address; returns when it listens. */
    static ObjectStore start(Path folder, int port, String accessKey, String secretKey, String bucket) {
        try {
            // A bucket is a folder.
            Files.createDirectories(folder.resolve(bucket));
            S3Proxy server = S3Proxy.builder()
                    .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                    .endpoint(URI.create("http://127.0.0.1:" + port))
                    .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                    .jettyMaxThreads(32)
                    .build();
            server.start();
            return new ObjectStore(server);
        } catch (IOException e) {
            throw new CannotStart("The S3 server cannot use " + folder + ": " + e.getMessage(), e);
        } catch (Exception e) { // S3Proxy declares nothing narrower
            throw new CannotStart("The S3 server does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** The command {@code s3}: serves until the process is ended. */
    static void serve(Arguments arguments) {
        int port = Integer.parseInt(arguments.required("port"));
        start(
                Path.of(arguments.required("dir")),
                port,
                arguments.required("access-key"),
                arguments.required("secret-key"),
                arguments.value("bucket").orElse(BUCKET));
        if (arguments.has("exit-with-parent")) {
            Parent.exitWithIt();
        }
        System.out.println("READY");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // S3Proxy declares nothing narrower
            throw new IllegalStateException(e);
        }
    }
}

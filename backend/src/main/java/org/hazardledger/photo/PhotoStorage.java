package org.hazardledger.photo;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import okhttp3.OkHttpClient;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.Sha256;
import org.jboss.logging.Logger;

/**
 * The object store. Whatever it promises, every object is hashed again when read: bytes that are not the ones
 * stored are never handed on. An object store that is down is a 503 of photos alone.
 */
@ApplicationScoped
class PhotoStorage {

    private static final Logger LOG = Logger.getLogger(PhotoStorage.class);

    /** Ten thousand parts are the most an object may have: 160 GB. */
    private static final long STREAM_PART = 16L * 1024 * 1024;

    /** Requests to the store at once: a store that hangs must not take every thread of the service with it. */
    private final Bulkhead bulkhead = new Bulkhead(24, Duration.ofSeconds(2));

    private final MinioClient client;

    /** For what may take as long as its reader or writer takes, as long as something moves. */
    private final MinioClient streams;

    private final String bucket;
    private volatile boolean bucketThere;

    PhotoStorage(PhotoStoreConfig config) {
        OkHttpClient http = new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(3))
                .readTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10))
                .callTimeout(Duration.ofSeconds(40))
                .build();
        this.client = client(config, http);
        this.streams =
                client(config, http.newBuilder().callTimeout(Duration.ZERO).build());
        this.bucket = config.bucket();
    }

    private static MinioClient client(PhotoStoreConfig config, OkHttpClient http) {
        MinioClient client = MinioClient.builder()
                .endpoint(config.endpoint())
                .region(config.region())
                .credentials(config.accessKey(), config.secretKey())
                .httpClient(http)
                .build();
        client.disableVirtualStyleEndpoint();
        return client;
    }

    /** Creates the bucket when it is missing. */
    void prepare() {
        call("prepare", bucket, () -> {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
                LOG.infof("Created bucket %s", bucket);
            }
            bucketThere = true;
            return bucketThere;
        });
    }

    /** Stores an object under a key that was never used before. */
    void put(String key, Path file, String mediaType) {
        if (!bucketThere) {
            prepare();
        }
        call("put", key, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return client.putObject(
                        PutObjectArgs.builder().bucket(bucket).object(key).stream(in, Files.size(file), -1L)
                                .contentType(mediaType)
                                .build());
            }
        });
    }

    /** Copies an object to a file, hashing it on the way; refuses what does not have the digest. */
    void fetch(String key, String sha256, Path target) {
        String found = call("get", key, () -> {
            try (DigestInputStream in = new DigestInputStream(
                    client.getObject(
                            GetObjectArgs.builder().bucket(bucket).object(key).build()),
                    Sha256.digest())) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                return HexFormat.of().formatHex(in.getMessageDigest().digest());
            }
        });
        if (!found.equals(sha256)) {
            throw damaged(key, "has digest " + found + ", not " + sha256);
        }
    }

    /**
     * Stores what comes out of a stream, however much that is, in parts of which one or two are in memory. Not behind the
     * bulkhead: it may take an hour, and only jobs do it, of which few run at once.
     */
    void putStream(String key, InputStream content, String mediaType) {
        if (!bucketThere) {
            prepare();
        }
        send(
                "put",
                key,
                () -> streams.putObject(
                        PutObjectArgs.builder().bucket(bucket).object(key).stream(content, -1L, STREAM_PART)
                                .contentType(mediaType)
                                .build()));
    }

    /** Makes sure that the store has the whole object. */
    void requireSize(String key, long size) {
        long stored = call(
                "stat",
                key,
                () -> client.statObject(StatObjectArgs.builder()
                                .bucket(bucket)
                                .object(key)
                                .build())
                        .size());
        if (stored != size) {
            throw damaged(key, "has " + stored + " bytes, not " + size);
        }
    }

    /** A part of an object as the store sends it; whoever reads it knows its digest and checks the whole. */
    InputStream open(String key, long from, long length) {
        return call(
                "get",
                key,
                () -> streams.getObject(GetObjectArgs.builder()
                        .bucket(bucket)
                        .object(key)
                        .offset(from)
                        .length(length)
                        .build()));
    }

    void delete(String key) {
        call("delete", key, () -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(key).build());
            return key;
        });
    }

    /** Shows every object below the prefix with the time it was written. */
    void list(String prefix, BiConsumer<String, Instant> each) {
        call("list", prefix, () -> {
            for (var result : client.listObjects(ListObjectsArgs.builder()
                    .bucket(bucket)
                    .prefix(prefix)
                    .recursive(true)
                    .build())) {
                each.accept(
                        result.get().objectName(), result.get().lastModified().toInstant());
            }
            return prefix;
        });
    }

    private interface Request<T> {
        T send() throws MinioException, IOException;
    }

    private <T> T call(String what, String key, Request<T> request) {
        return bulkhead.within(() -> send(what, key, request));
    }

    private static <T> T send(String what, String key, Request<T> request) {
        try {
            return request.send();
        } catch (ErrorResponseException e) {
            if ("NoSuchKey".equals(e.errorResponse().code())) {
                throw damaged(key, "is missing");
            }
            throw unavailable(what + " " + key, e);
        } catch (MinioException | IOException | UncheckedIOException e) {
            throw unavailable(what + " " + key, e);
        } catch (IllegalStateException e) {
            // The client wraps what its connection threw in this.
            throw unavailable(what + " " + key, e);
        }
    }

    private static Problem unavailable(String what, Exception cause) {
        LOG.errorf("Object store failed to %s: %s", what, cause);
        return Problem.of(ProblemType.UNAVAILABLE, "photo-store-unavailable");
    }

    private static Problem damaged(String key, String how) {
        LOG.errorf("EVIDENCE DAMAGED: object %s %s. It is not served; restore it from a backup", key, how);
        return Problem.of(ProblemType.UNAVAILABLE, "photo-damaged");
    }
}

package org.hazardledger.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.CreateMultipartUploadArgs;
import io.minio.MinioAsyncClient;
import io.minio.UploadPartArgs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.TestStack;
import org.junit.jupiter.api.Test;

/** Objects of any size go to the store while they are written, and only whole ones are there. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LargeObjectsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    LargeObjects objects;

    @Inject
    PhotoStoreConfig config;

    @ConfigProperty(name = "test.s3.directory")
    Path store;

    @Test
    void reachesTheStoreWhileItIsStillBeingWritten() throws Exception {
        String key = "archives/" + Ids.next();
        long before = stored();
        long[] atTheStore = new long[1];
        var digest = Sha256.digest();

        LargeObjects.Stored whole = objects.store(key, "application/zip", out -> {
            Random random = new Random(7);
            byte[] block = new byte[MEGABYTE];
            for (int i = 0; i < 40; i++) {
                random.nextBytes(block);
                digest.update(block);
                out.write(block);
            }
            atTheStore[0] = stored() - before;
        });

        // 40 MB written: all but a part in hand, one being filled and the pipe must have left the service by then
        assertThat(atTheStore[0]).isGreaterThanOrEqualTo(16L * MEGABYTE);
        assertThat(whole.size()).isEqualTo(40L * MEGABYTE);
        assertThat(whole.sha256()).isEqualTo(java.util.HexFormat.of().formatHex(digest.digest()));
        try (InputStream part = objects.open(key, 39L * MEGABYTE, 10)) {
            Random random = new Random(7);
            byte[] block = new byte[MEGABYTE];
            for (int i = 0; i < 40; i++) {
                random.nextBytes(block);
            }
            assertThat(part.readAllBytes()).isEqualTo(java.util.Arrays.copyOf(block, 10));
        }
        objects.delete(key);
    }

    @Test
    void leavesNothingWhenItsWriterStops() {
        String key = "archives/" + Ids.next();
        long before = stored();

        assertThatThrownBy(() -> objects.store(key, "application/zip", out -> {
                    out.write(new byte[40 * MEGABYTE]);
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(keys()).doesNotContain(key);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void letsGoOfThePartsThatADeadWriterLeft() throws Exception {
        long before = stored();
        MinioAsyncClient writer = MinioAsyncClient.builder()
                .endpoint(config.endpoint())
                .region(config.region())
                .credentials(config.accessKey(), config.secretKey())
                .build();
        String key = "archives/" + Ids.next();
        String upload = writer.createMultipartUpload(CreateMultipartUploadArgs.builder()
                        .bucket(config.bucket())
                        .object(key)
                        .build())
                .join()
                .result()
                .uploadId();
        writer.uploadPart(UploadPartArgs.builder()
                        .bucket(config.bucket())
                        .object(key)
                        .uploadId(upload)
                        .partNumber(1)
                        .data(new byte[5 * MEGABYTE], 5 * MEGABYTE)
                        .build())
                .join();
        assertThat(stored()).isGreaterThan(before);

        int young = objects.letGoOfHalves("archives/", Instant.now().minus(Duration.ofDays(1)));
        int old = objects.letGoOfHalves("archives/", Instant.now().plus(Duration.ofDays(1)));

        assertThat(young).isZero();
        assertThat(old).isEqualTo(1);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void tellsThatTheStoreIsAwayAndDoesNotHang() {
        StoreAt away = new StoreAt("http://localhost:1");
        LargeObjects nowhere = new LargeObjects(new PhotoStorage(away), away);

        assertThatThrownBy(() -> nowhere.store("archives/x", "application/zip", out -> out.write(new byte[MEGABYTE])))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("photo-store-unavailable"));
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        objects.list("archives/", (key, written) -> keys.add(key));
        return keys;
    }

    private long stored() {
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hazardledger.bench;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hazardledger.platform.Sha256;

/** Photos put straight into the store, each another one, and read from it without the service. */
final class PhotoObjects {

    private static final int WRITERS = 8;

    private final BenchStack stack;
    private final MinioClient client;
    private final String bucket;
    private final byte[] photo;

    PhotoObjects(BenchStack stack) throws IOException {
        Map<String, String> store = stack.storeConfig();
        this.stack = stack;
        this.client = MinioClient.builder()
                .endpoint(store.get("hazard-ledger.s3.endpoint"))
                .region("us-east-1")
                .credentials(store.get("hazard-ledger.s3.access-key"), store.get("hazard-ledger.s3.secret-key"))
                .build();
        this.bucket = store.get("hazard-ledger.s3.bucket");
        this.photo = NoisePhotos.photo(1, 160, 120);
    }

    /** Puts so many, and lists them with their digests in table {@code bench_photo}. */
    void put(int photos) throws Exception {
        stack.fill(
                "create table bench_photo (n int primary key, sha256 text not null, size bigint not null)", Map.of());
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> parts = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            parts.add(writers.submit(() -> {
                put(first, photos);
                return null;
            }));
        }
        for (Future<?> part : parts) {
            part.get();
        }
        writers.shutdown();
    }

    private void put(int first, int photos) throws Exception {
        try (Connection connection = stack.connection();
                PreparedStatement row = connection.prepareStatement("insert into bench_photo values (?, ?, ?)")) {
            for (int n = first; n < photos; n += WRITERS) {
                byte[] bytes = photo(n);
                client.putObject(PutObjectArgs.builder().bucket(bucket).object(key(n)).stream(
                                new ByteArrayInputStream(bytes), (long) bytes.length, -1L)
                        .contentType("image/jpeg")
                        .build());
                row.setInt(1, n);
                row.setString(2, Sha256.hex(bytes));
                row.setLong(3, bytes.length);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** Reads all of them one after the other and zips them as they are, with nothing checked and nothing written down. */
    void zip(int photos, Path target) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int n = 0; n < photos; n++) {
                byte[] bytes;
                try (InputStream in = client.getObject(
                        GetObjectArgs.builder().bucket(bucket).object(key(n)).build())) {
                    bytes = in.readAllBytes();
                }
                CRC32 crc = new CRC32();
                crc.update(bytes);
                ZipEntry entry = new ZipEntry(n + ".jpg");
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
    }

    private static String key(int n) {
        return "photos/bench-" + n + "/original";
    }

    /** The same picture with another comment in it: other bytes, other digest. */
    private byte[] photo(int n) throws IOException {
        byte[] comment = ("bench photo " + n).getBytes(StandardCharsets.US_ASCII);
        int length = comment.length + 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream(photo.length + length + 2);
        out.write(photo, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (length >> 8), (byte) length});
        out.write(comment);
        out.write(photo, 2, photo.length - 2);
        return out.toByteArray();
    }
}

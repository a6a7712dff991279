package org.hazardledger.photo;

import io.minio.AbortMultipartUploadArgs;
import io.minio.ListMultipartUploadsArgs;
import io.minio.MinioAsyncClient;
import io.minio.messages.ListMultipartUploadsResult;
import io.minio.messages.ListMultipartUploadsResult.Upload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jboss.logging.Logger;

/**
 * Parts of objects whose writer died before the last. They are no object and in no list of objects, and a store keeps them, of
 * any size, until somebody says that they will never be whole.
 */
final class HalfObjects {

    private static final Logger LOG = Logger.getLogger(HalfObjects.class);

    private final MinioAsyncClient client;
    private final String bucket;

    HalfObjects(PhotoStoreConfig config) {
        this.client = MinioAsyncClient.builder()
                .endpoint(config.endpoint())
                .region(config.region())
                .credentials(config.accessKey(), config.secretKey())
                .build();
        client.disableVirtualStyleEndpoint();
        this.bucket = config.bucket();
    }

    /** Lets go of the parts of objects below the prefix that were begun before that time; answers of how many. */
    int letGo(String prefix, Instant before) {
        try {
            List<Upload> begun = begun(prefix, before);
            begun.forEach(upload -> answer(client.abortMultipartUpload(AbortMultipartUploadArgs.builder()
                    .bucket(bucket)
                    .object(upload.objectName())
                    .uploadId(upload.uploadId())
                    .build())));
            return begun.size();
        } catch (CompletionException e) {
            LOG.errorf("Object store failed to let go of parts below %s: %s", prefix, e.getCause());
            throw Problem.of(ProblemType.UNAVAILABLE, "photo-store-unavailable");
        }
    }

    private List<Upload> begun(String prefix, Instant before) {
        List<Upload> begun = new ArrayList<>();
        String key = null;
        String id = null;
        ListMultipartUploadsResult page;
        do {
            page = answer(client.listMultipartUploads(ListMultipartUploadsArgs.builder()
                            .bucket(bucket)
                            .prefix(prefix)
                            .keyMarker(key)
                            .uploadIdMarker(id)
                            .build()))
                    .result();
            page.uploads().stream()
                    .filter(upload -> upload.objectName().startsWith(prefix))
                    .filter(upload -> upload.initiated().toInstant().isBefore(before))
                    .forEach(begun::add);
            key = page.nextKeyMarker();
            id = page.nextUploadIdMarker();
        } while (page.isTruncated());
        return begun;
    }

    private static <T> T answer(CompletableFuture<T> request) {
        return request.join();
    }
}

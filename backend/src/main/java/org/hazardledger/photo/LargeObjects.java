package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;

/**
 * Objects that other rooms keep in the store beside the photos: of any size, written in one stream while they are made,
 * read in parts, and let go after a while. No more than a part of one is ever in memory.
 */
@ApplicationScoped
public class LargeObjects {

    private final PhotoStorage storage;
    private final HalfObjects halves;

    LargeObjects(PhotoStorage storage, PhotoStoreConfig config) {
        this.storage = storage;
        this.halves = new HalfObjects(config);
    }

    /** What is written. Whatever it throws, nothing of it is kept. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    /** An object as it was stored. */
    public record Stored(long size, String sha256) {}

    /**
     * Stores what is being written under a key that was never used before. The object exists only when all of it was
     * written and stored.
     *
     * @throws Problem 503 {@code photo-store-unavailable} when the store does not take it
     * @throws Exception what the content throws
     */
    public Stored store(String key, String mediaType, Content content) throws Exception {
        Conduit conduit = new Conduit();
        FutureTask<Void> sending = new FutureTask<>(() -> {
            try (InputStream in = conduit.in()) {
                storage.putStream(key, in, mediaType);
            }
            return null;
        });
        Thread sender = new Thread(sending, "object-sender");
        sender.setDaemon(true);
        sender.start();
        boolean stored = false;
        try {
            Counted written = write(content, conduit);
            result(sending);
            storage.requireSize(key, written.size);
            stored = true;
            return written.stored();
        } catch (Exception e) {
            throw conduit.brokenByReader() ? failureOf(sending, e) : e;
        } finally {
            if (!stored) {
                forget(key, conduit, sending);
            }
        }
    }

    private void forget(String key, Conduit conduit, FutureTask<Void> sending) throws Exception {
        conduit.abort();
        failureOf(sending, new IOException("stored all the same"));
        try {
            storage.delete(key);
        } catch (Problem storeIsAway) {
            // an object that never got a row is swept up later
        }
    }

    /** A part of an object, streamed as the store sends it. */
    public InputStream open(String key, long from, long length) {
        return storage.open(key, from, length);
    }

    public void delete(String key) {
        storage.delete(key);
    }

    /**
     * Lets go of what was written of objects below the prefix by writers who died, and that was begun before that time; answers
     * of how many.
     */
    public int letGoOfHalves(String prefix, Instant before) {
        return halves.letGo(prefix, before);
    }

    /** Shows every object below the prefix with the time it was written. */
    public void list(String prefix, BiConsumer<String, Instant> each) {
        storage.list(prefix, each);
    }

    private static Counted write(Content content, Conduit conduit) throws Exception {
        Counted out = new Counted(conduit.out());
        content.writeTo(out);
        out.flush();
        conduit.complete();
        return out;
    }

    private static void result(FutureTask<Void> sending) throws Exception {
        try {
            sending.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Waits until sending has ended, and tells why it failed. */
    private static Exception failureOf(FutureTask<Void> sending, Exception otherwise) {
        try {
            result(sending);
            return otherwise;
        } catch (Exception e) {
            return e;
        }
    }

    /** Counts and hashes what passes. */
    private static final class Counted extends OutputStream {

        private final MessageDigest digest = Sha256.digest();
        private final OutputStream out;
        private long size;

        Counted(OutputStream out) {
            this.out = new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16);
        }

        Stored stored() {
            return new Stored(size, HexFormat.of().formatHex(digest.digest()));
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}

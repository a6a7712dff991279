package org.hazardledger.photo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;

/**
 * A short pipe between one thread that writes and one that reads. Its end is seen by the reader only when the writer
 * said that it was the end: a writer that failed is a failure of the reader too, and never a shorter content.
 */
final class Conduit {

    private static final int BYTES = 1 << 18;

    private final PipedOutputStream writing = new PipedOutputStream();
    private final PipedInputStream reading;
    private volatile boolean complete;
    private volatile boolean readerLeft;

    Conduit() {
        try {
            reading = new PipedInputStream(writing, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OutputStream out() {
        return writing;
    }

    /** Nothing more comes, and all of it came. */
    void complete() throws IOException {
        complete = true;
        writing.close();
    }

    /** Nothing more comes, and something is missing. */
    void abort() throws IOException {
        writing.close();
    }

    /** Whether the reader stopped before the end. */
    boolean brokenByReader() {
        return readerLeft;
    }

    InputStream in() {
        return new FilterInputStream(reading) {

            private boolean ended;

            @Override
            public int read() throws IOException {
                return checked(super.read());
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return checked(super.read(bytes, from, length));
            }

            @Override
            public void close() throws IOException {
                readerLeft |= !ended;
                super.close();
            }

            private int checked(int read) throws IOException {
                if (read < 0) {
                    ended = true;
                    if (!complete) {
                        throw new IOException("what is being stored was not written to its end");
                    }
                }
                return read;
            }
        };
    }
}

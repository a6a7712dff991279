package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hazardledger.exchange.sheet.FileRefusal;

/** A file that brings pictures, received completely. */
public interface PictureFile extends AutoCloseable {

    /** Which form it is: {@code photo-folders} or {@code comparison-sheet}. */
    String form();

    /** How the file was understood: {@code zip}, {@code docx}, {@code xlsx}. */
    String description();

    /** Every file or picture in it, in order. */
    List<Picture> pictures();

    /**
     * Copies the bytes of one.
     *
     * @param most bytes; of a larger one this many and one more are copied
     * @throws FileRefusal when it unpacks to more than any picture could
     */
    void copy(Picture picture, Path target, long most) throws IOException;

    @Override
    void close() throws IOException;
}

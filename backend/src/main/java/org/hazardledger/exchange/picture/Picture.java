package org.hazardledger.exchange.picture;

import java.util.List;
import java.util.Map;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One file of a folder, or one picture of a sheet, and what its place says of it.
 *
 * @param number its place in the file, counted from 1
 * @param folder where it stands: folders, or sheet and row
 * @param name what it is called there
 * @param school words that name the school, if the file has a place for that; else the first of {@code words} may
 * @param words words around it from the outermost in, without those of its stage
 * @param told what stands beside it of its hazard, by what it is; empty where nothing describes one
 * @param stage what it shows; null when no word says so
 * @param leftOut code of why it is not looked at, as a folder's own files; null when it is
 * @param refused code of why it cannot be taken, known without looking at it; null when it may be
 */
public record Picture(
        int number,
        String folder,
        String name,
        @Nullable String school,
        List<String> words,
        Map<Column, String> told,
        @Nullable Stage stage,
        @Nullable String leftOut,
        @Nullable String refused) {

    /** How people find it in their file. */
    public String path() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}

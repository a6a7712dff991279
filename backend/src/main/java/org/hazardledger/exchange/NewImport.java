package org.hazardledger.exchange;

import java.nio.file.Path;
import java.util.UUID;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An import that is about to run.
 *
 * @param file received completely, owned by the import and deleted when it ends
 * @param wanted the form the sender says it is; null to find out
 * @param decisions what the sender has answered, for this file or earlier ones
 * @param earlier what it follows
 * @param texts in the language of whoever asked
 */
record NewImport(
        Caller caller,
        Path file,
        String fileName,
        @Nullable Form wanted,
        ImportMode mode,
        OnError onError,
        Decisions decisions,
        Earlier earlier,
        Messages texts) {

    /**
     * The imports of the same file before this one.
     *
     * @param fileOf the one that received the bytes; null for itself
     * @param basedOn the dry run whose questions were answered
     * @param confirms the dry run that is to be carried out as it was shown
     */
    record Earlier(
            @Nullable UUID fileOf,
            @Nullable UUID basedOn,
            @Nullable UUID confirms) {

        static final Earlier NONE = new Earlier(null, null, null);
    }

    NewImport movedTo(Path copy) {
        return new NewImport(caller, copy, fileName, wanted, mode, onError, decisions, earlier, texts);
    }

    boolean commits() {
        return mode == ImportMode.COMMIT;
    }

    boolean allOrNothing() {
        return onError == OnError.REJECT_FILE;
    }
}

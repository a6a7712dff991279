package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.jspecify.annotations.Nullable;

/** What keeps a row from being taken over: things that are wrong, and things only the sender can answer. */
final class Refusals {

    private final FormRow row;
    private final List<Remark> wrong = new ArrayList<>();
    private final List<Remark> open = new ArrayList<>();

    Refusals(FormRow row) {
        this.row = row;
    }

    void reject(String code, Column column) {
        wrong.add(row.remark(code, column));
    }

    void ask(String code, Column column) {
        open.add(row.remark(code, column));
    }

    Verdict verdict() {
        return !wrong.isEmpty() ? Verdict.REJECTED : !open.isEmpty() ? Verdict.NEEDS_DECISION : Verdict.ACCEPTED;
    }

    @Nullable
    Remark first() {
        return !wrong.isEmpty() ? wrong.get(0) : !open.isEmpty() ? open.get(0) : null;
    }
}

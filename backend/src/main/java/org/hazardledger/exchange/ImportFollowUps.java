package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hazardledger.exchange.EarlierImports.Kept;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Problem;

/**
 * What follows a dry run or an interruption, always on the bytes that were sent: answering its questions (which is
 * judged by a new dry run), carrying out what it has shown, going on where it broke.
 */
@ApplicationScoped
class ImportFollowUps {

    private final EarlierImports earlier;
    private final AnswerCheck check;
    private final ImportAnswers answers;
    private final ImportFiles files;
    private final ImportService service;

    ImportFollowUps(
            EarlierImports earlier,
            AnswerCheck check,
            ImportAnswers answers,
            ImportFiles files,
            ImportService service) {
        this.earlier = earlier;
        this.check = check;
        this.answers = answers;
        this.files = files;
        this.service = service;
    }

    Job decide(Caller caller, UUID id, DecideImport given, Messages texts) {
        Decisions now = given.decisions();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Kept dryRun = earlier.locked(caller.personId(), id);
            if (!dryRun.isDryRun() || !dryRun.state().isFinal()) {
                throw Problem.conflict("import-no-finished-dry-run");
            }
            check.require(caller, id, given);
            if (given.remembers()) {
                answers.remember(caller.personId(), now);
            }
            return service.queue(asked(
                    caller,
                    dryRun,
                    ImportMode.DRY_RUN,
                    dryRun.onError(),
                    dryRun.decisions().with(now),
                    new NewImport.Earlier(dryRun.fileOf(), id, null),
                    texts));
        });
    }

    /** Two people, or one with two fingers, cannot confirm the same dry run twice: the second finds it taken. */
    Job commit(Caller caller, UUID id, OnError onError, Messages texts) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Kept dryRun = earlier.locked(caller.personId(), id);
            if (!dryRun.isDryRun() || dryRun.state() != Job.State.DONE) {
                throw Problem.conflict("import-no-finished-dry-run");
            }
            if (dryRun.confirmed()) {
                throw Problem.conflict("import-already-confirmed");
            }
            return service.queue(asked(
                    caller,
                    dryRun,
                    ImportMode.COMMIT,
                    onError,
                    dryRun.decisions(),
                    new NewImport.Earlier(dryRun.fileOf(), null, id),
                    texts));
        });
    }

    Job resume(Caller caller, UUID id, Messages texts) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Kept broken = earlier.locked(caller.personId(), id);
            if (broken.state() != Job.State.FAILED && broken.state() != Job.State.CANCELLED) {
                throw Problem.conflict("import-not-interrupted");
            }
            return service.resume(
                    id,
                    asked(
                            caller,
                            broken,
                            broken.mode(),
                            broken.onError(),
                            broken.decisions(),
                            new NewImport.Earlier(broken.fileOf(), broken.basedOn(), broken.confirms()),
                            texts));
        });
    }

    private NewImport asked(
            Caller caller,
            Kept kept,
            ImportMode mode,
            OnError onError,
            Decisions decisions,
            NewImport.Earlier before,
            Messages texts) {
        return new NewImport(
                caller,
                files.fetch(kept.fileOf()),
                kept.fileName(),
                kept.wantedForm() == null
                        ? null
                        : Form.labelled(kept.wantedForm()).orElse(null),
                mode,
                onError,
                decisions,
                before,
                texts);
    }
}

package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Revision;

/**
 * Findings that another platform reports of its inspections. They come in by the door an inspector's filing takes: graded,
 * compared with the school's list and numbered alike, and corrected by the rule of T18.
 */
@ApplicationScoped
public class ReportedFindings {

    private final HazardFiling filing;
    private final HazardChange change;
    private final HazardEvidence evidence;

    ReportedFindings(HazardFiling filing, HazardChange change, HazardEvidence evidence) {
        this.filing = filing;
        this.change = change;
        this.evidence = evidence;
    }

    /** The hazard that platform filed under the same id before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> known(Caller caller, NewHazard finding) {
        return filing.known(caller, finding);
    }

    /** Lists the finding as a hazard. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID file(Caller caller, NewHazard finding) {
        return filing.file(caller, finding).id;
    }

    /** Says now what the platform says now, as its author may within a day of listing (T18). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void correct(Caller caller, UUID hazardId, HazardPatch patch) {
        Hazard present = change.lock(caller, hazardId);
        filing.patch(caller, hazardId, Revision.etag(present.version), patch);
    }

    /** Photos that the platform sends later, until write-off is asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addPhotos(Caller caller, UUID hazardId, List<UUID> photoIds) {
        evidence.add(caller, hazardId, Stage.BEFORE, photoIds);
    }
}

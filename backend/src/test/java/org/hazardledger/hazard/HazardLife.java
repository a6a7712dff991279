package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hazardledger.identity.Role;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.Ids;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/** A hazard in memory with five people around it, and the signatures that the database would keep. */
final class HazardLife {

    private static final List<PersonRef> PEOPLE = IntStream.range(0, 5)
            .mapToObj(number -> new PersonRef(Ids.next(), "人员" + number))
            .toList();
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = Hazard.day(NOW);

    private final Hazard hazard = new Hazard();
    private Signatures signatures = Signatures.NONE;
    private int round;
    private int closings;

    static HazardLife drafted(Source source) {
        HazardLife life = new HazardLife();
        life.hazard.id = Ids.next();
        life.hazard.schoolId = Ids.next();
        life.hazard.districtId = Ids.next();
        life.hazard.description = "二楼走廊灭火器压力不足";
        life.hazard.category = "F02";
        life.hazard.source = source;
        life.hazard.foundAt = NOW.minus(1, ChronoUnit.HOURS);
        life.hazard.foundBy = "陈若溪";
        life.hazard.createdBy = PEOPLE.get(0).id();
        life.hazard.createdAt = NOW;
        return life;
    }

    /** Tries one thing the way {@link HazardChange} lets people try it, without asking for roles. */
    void attempt(HazardInvariantsTest.Attempt attempt) {
        PersonRef by = PEOPLE.get(attempt.person());
        State before = hazard.state;
        switch (attempt.what()) {
            case LIST -> hazard.list("T-1", attempt.evidence() ? List.of("BEFORE:0") : List.of(), true, NOW);
            case GRADE -> hazard.grade(attempt.severity(), List.of(), null);
            case FIX_ON_SPOT -> hazard.fixOnSpot(attempt.severity(), List.of(), plan(FixMode.ON_SPOT, by), TODAY);
            case APPROVE_PLAN -> hazard.approvePlan(plan(FixMode.DEADLINE, by).approvedBy(by, NOW), TODAY);
            case RECTIFY -> rectify(by, attempt.evidence());
            case SIGN_RESPONSIBLE -> sign(by, Capacity.RESPONSIBLE);
            case SIGN_LEADER -> sign(by, Capacity.LEADER);
            case ACCEPT -> accept(by, attempt);
            case SEND_BACK -> hazard.sendBack(verdict(by, Outcome.SENT_BACK, attempt.onSite()));
            case REOPEN -> hazard.reopen("再次失压", by, false, NOW, Policy.DEFAULT);
            case PROPOSE_SUPERVISION -> proposeSupervision(by);
            case SUPERVISE -> supervise(by, attempt);
            case SERVE -> serve(by);
            case END_SUPERVISION -> HazardSupervision.end(hazard, null, NOW);
            case EXTEND ->
                HazardDeadline.request(hazard, extension(by), Policy.DEFAULT, new WorkingDays(Map.of()), TODAY);
            case DECIDE -> decide(by, attempt);
            case CORRECT -> correct(by, attempt);
        }
        if (hazard.signingRound != round) {
            round = hazard.signingRound;
            signatures = Signatures.NONE;
        }
        closings += before != State.CLOSED && hazard.state == State.CLOSED ? 1 : 0;
    }

    private void proposeSupervision(PersonRef by) {
        Involvement.require(by.id(), HazardAction.PROPOSE_SUPERVISION, facts());
        HazardProposal.ask(
                hazard, Proposal.asked(Ids.next(), Proposal.Kind.SUPERVISION, "屡改屡犯", List.of(), by, NOW), true);
    }

    private void supervise(PersonRef by, HazardInvariantsTest.Attempt attempt) {
        Involvement.require(by.id(), HazardAction.DECIDE_SUPERVISION, facts());
        HazardSupervision.list(hazard, supervision(by, attempt.evidence() ? TODAY.plusDays(10) : null), TODAY);
    }

    private void serve(PersonRef by) {
        HazardSupervision.serve(hazard, new Supervision.Service(NOW, "金建国", null, by, NOW), NOW);
    }

    static Supervision supervision(PersonRef by, @Nullable LocalDate demanded) {
        return new Supervision(
                true, "清督〔2026〕7号", "清河区消防救援大队", Supervision.Level.DISTRICT, demanded, null, by, NOW, null, null);
    }

    private void rectify(PersonRef by, boolean evidence) {
        UUID before = Ids.next();
        UUID after = Ids.next();
        hazard.claimRectified(
                new Rectification(hazard.signingRound, NOW, "已更换", null, by, NOW),
                new RectificationEvidence(
                        true, List.of(before), evidence ? List.of(after) : List.of(), List.of(before), null),
                NOW);
    }

    private void sign(PersonRef by, Capacity capacity) {
        HazardAction action =
                capacity == Capacity.RESPONSIBLE ? HazardAction.SIGN_RESPONSIBLE : HazardAction.SIGN_LEADER;
        Lifecycle.require(hazard.state, action);
        Involvement.require(by.id(), action, facts());
        hazard.signed(capacity, facts(), NOW);
        signatures = capacity == Capacity.RESPONSIBLE
                ? new Signatures(by.id(), signatures.leader())
                : new Signatures(signatures.responsible(), by.id());
    }

    private void accept(PersonRef by, HazardInvariantsTest.Attempt attempt) {
        Lifecycle.require(hazard.state, HazardAction.VERIFY);
        Involvement.require(by.id(), HazardAction.VERIFY, facts());
        hazard.accept(verdict(by, Outcome.ACCEPTED, attempt.onSite()), facts(), attempt.evidence() ? 1 : 0, NOW);
    }

    private void decide(PersonRef by, HazardInvariantsTest.Attempt attempt) {
        Lifecycle.require(hazard.state, HazardAction.DECIDE_EXTENSION);
        Involvement.require(by.id(), HazardAction.DECIDE_EXTENSION, facts());
        HazardDeadline.decide(
                hazard,
                facts().pendingExtension().id(),
                new HazardDeadline.Decision(attempt.evidence(), by, NOW, null),
                attempt.onSite(),
                Policy.DEFAULT);
    }

    private void correct(PersonRef by, HazardInvariantsTest.Attempt attempt) {
        HazardPatch patch = new HazardPatch(
                attempt.evidence() ? "改正后的描述" + attempt.severity() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "笔误");
        HazardCase.correct(hazard, patch, "笔误", by, NOW);
    }

    private static Plan plan(FixMode mode, PersonRef by) {
        return new Plan(
                mode, TODAY.plusDays(20), "更换", null, "赵亦凡", "800元", null, "断电值守", "停用", "何思齐", by, NOW, null, null);
    }

    private Verification verdict(PersonRef by, Outcome outcome, boolean onSite) {
        return new Verification(
                hazard.signingRound, outcome, onSite, by, Role.INSPECTOR, NOW, SendBackReason.PARTIAL, null);
    }

    private Extension extension(PersonRef by) {
        LocalDate due = hazard.dueDate == null ? TODAY : hazard.dueDate;
        return new Extension(Ids.next(), NOW, by, due, due.plusDays(10), "等待配件", null, null, null, null, null);
    }

    HazardFacts facts() {
        return hazard.facts(signatures);
    }

    Hazard record() {
        return hazard;
    }

    State state() {
        return hazard.state;
    }

    @Nullable
    Severity severity() {
        return hazard.severity;
    }

    int closings() {
        return closings;
    }

    @Nullable
    UUID responsibleSigner() {
        return signatures.responsible();
    }

    @Nullable
    UUID leaderSigner() {
        return signatures.leader();
    }

    @Nullable
    Rectification claimOfThisRound() {
        Rectification claim = hazard.rectification;
        return claim != null && claim.round() == hazard.signingRound ? claim : null;
    }

    List<Verification> acceptancesOfThisRound() {
        return hazard.verifications.stream()
                .filter(verdict -> verdict.round() == hazard.signingRound && verdict.outcome() == Outcome.ACCEPTED)
                .toList();
    }

    /** Everything a transition may change, as text. */
    String snapshot() {
        return List.of(
                        String.valueOf(hazard.state),
                        String.valueOf(hazard.number),
                        String.valueOf(hazard.severity),
                        String.valueOf(hazard.plan),
                        String.valueOf(hazard.dueDate),
                        String.valueOf(hazard.extensions),
                        String.valueOf(hazard.rectification),
                        String.valueOf(hazard.verifications),
                        String.valueOf(hazard.supervision),
                        String.valueOf(hazard.proposals),
                        String.valueOf(hazard.corrections),
                        hazard.description,
                        String.valueOf(hazard.signingRound),
                        String.valueOf(hazard.reboundCount),
                        String.valueOf(signatures))
                .toString();
    }
}

package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hazardledger.platform.Problem;

/**
 * What holds for every hazard, whatever anybody tries in whatever order (domain model B.2, invariants i and iv, T7,
 * T18). Only the domain classes act here: no role keeps anybody from trying.
 */
class HazardInvariantsTest {

    /** One attempt: what, by which of five people, with a little evidence or none. */
    record Attempt(What what, int person, Severity severity, boolean evidence, boolean onSite) {}

    enum What {
        LIST,
        GRADE,
        FIX_ON_SPOT,
        APPROVE_PLAN,
        RECTIFY,
        SIGN_RESPONSIBLE,
        SIGN_LEADER,
        ACCEPT,
        SEND_BACK,
        REOPEN,
        PROPOSE_SUPERVISION,
        SUPERVISE,
        SERVE,
        END_SUPERVISION,
        EXTEND,
        DECIDE,
        CORRECT
    }

    @Property(tries = 3000)
    void nothingClosesWithoutTwoSignersEvidenceAndWhereItMattersAnInspectorOnSite(
            @ForAll("lives") List<Attempt> life, @ForAll Source source) {
        HazardLife hazard = HazardLife.drafted(source);
        for (Attempt attempt : life) {
            State before = hazard.state();
            tryTo(hazard, attempt);
            if (hazard.state() == State.CLOSED && before != State.CLOSED) {
                assertClosedRightly(hazard);
            }
        }
        Statistics.collect(hazard.closings() > 0 ? "closed" : "never closed");
    }

    private static void assertClosedRightly(HazardLife hazard) {
        assertThat(hazard.responsibleSigner()).isNotNull();
        assertThat(hazard.leaderSigner()).isNotNull().isNotEqualTo(hazard.responsibleSigner());
        assertThat(hazard.claimOfThisRound()).isNotNull();
        assertThat(hazard.acceptancesOfThisRound())
                .allSatisfy(verdict -> assertThat(verdict.by().id())
                        .isNotIn(
                                hazard.responsibleSigner(),
                                hazard.leaderSigner(),
                                hazard.claimOfThisRound().by().id()));
        if (hazard.facts().needsOnSiteVerification()) {
            int needed = hazard.severity() == Severity.MAJOR ? 2 : 1;
            assertThat(hazard.acceptancesOfThisRound().stream()
                            .filter(Verification::onSite)
                            .map(verdict -> verdict.by().id())
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(needed);
        }
    }

    @Property(tries = 1000)
    void whenItWasFoundFromWhereAndItsFirstDueDateNeverChange(
            @ForAll("lives") List<Attempt> life, @ForAll Source source) {
        HazardLife hazard = HazardLife.drafted(source);
        Instant foundAt = hazard.record().foundAt;
        LocalDate first = null;
        for (Attempt attempt : life) {
            long corrections = hazard.record().corrections.size();
            tryTo(hazard, attempt);

            assertThat(hazard.record().foundAt).isEqualTo(foundAt);
            assertThat(hazard.record().source).isEqualTo(source);
            assertThat(hazard.record().corrections).hasSizeGreaterThanOrEqualTo((int) corrections);
            first = first == null ? hazard.record().firstDueDate : first;
            assertThat(hazard.record().firstDueDate).isEqualTo(first);
            assertThat(hazard.record().listedAt == null).isEqualTo(hazard.state() == State.DRAFT);
        }
    }

    @Property(tries = 1000)
    void aRefusalChangesNothing(@ForAll("lives") List<Attempt> life, @ForAll Source source) {
        HazardLife hazard = HazardLife.drafted(source);
        for (Attempt attempt : life) {
            String before = hazard.snapshot();
            boolean done = tryTo(hazard, attempt);
            if (!done) {
                assertThat(hazard.snapshot()).isEqualTo(before);
            }
        }
    }

    private static boolean tryTo(HazardLife hazard, Attempt attempt) {
        try {
            hazard.attempt(attempt);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    /** Mostly what comes next, so that many lives reach their end; sometimes anything at all. */
    @Provide
    Arbitrary<List<Attempt>> lives() {
        List<What> usual = List.of(
                What.LIST,
                What.GRADE,
                What.APPROVE_PLAN,
                What.RECTIFY,
                What.SIGN_RESPONSIBLE,
                What.SIGN_LEADER,
                What.ACCEPT,
                What.ACCEPT);
        Arbitrary<Attempt> any = attempt(Arbitraries.of(What.class));
        Arbitrary<List<Attempt>> straight = Combinators.combine(usual.stream()
                        .map(what -> attempt(Arbitraries.just(what)))
                        .toList())
                .as(attempts -> attempts);
        Arbitrary<List<Attempt>> noise = any.list().ofMaxSize(6);
        return Combinators.combine(noise, straight, noise, straight, noise)
                .as((a, b, c, d, e) ->
                        Stream.of(a, b, c, d, e).flatMap(List::stream).toList());
    }

    private static Arbitrary<Attempt> attempt(Arbitrary<What> what) {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
        return Combinators.combine(
                        what, Arbitraries.integers().between(0, 4), Arbitraries.of(Severity.class), mostly, mostly)
                .as(Attempt::new);
    }
}

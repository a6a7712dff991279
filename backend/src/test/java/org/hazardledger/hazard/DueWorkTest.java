package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The rules of the domain that stand in SQL too, for the lists of what is due: both must always say the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DueWorkTest {

    private static final PersonRef SOMEBODY = new PersonRef(Ids.next(), "沈佳音");

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    /** What one row says by each rule. */
    public record Answer(
            UUID id, boolean onSite, boolean districtExtension, boolean fromAbove, boolean awaitsReceipt) {}

    @Test
    void theRulesInSqlAreTheRulesOfTheDomain() throws Exception {
        List<Hazard> hazards = everyCombination();
        assertThat(hazards).hasSize(4 * 2 * 4 * 3 * Source.values().length);

        Map<UUID, Answer> inSql = answers(hazards);

        assertThat(hazards).allSatisfy(hazard -> {
            HazardFacts facts = hazard.facts(Signatures.NONE);
            assertThat(inSql.get(hazard.id))
                    .as("%s %s %s %s", hazard.severity, hazard.source, hazard.outsideList, hazard.supervision)
                    .isEqualTo(new Answer(
                            hazard.id,
                            facts.needsOnSiteVerification(),
                            HazardAccess.needsDistrictForExtension(facts),
                            Supervision.isFromAbove(hazard.supervision),
                            awaitsReceipt(hazard, facts)));
        });
        assertThat(inSql.values()).extracting(Answer::onSite).contains(true, false);
        assertThat(inSql.values()).extracting(Answer::awaitsReceipt).contains(true, false);
    }

    /** Reported at all: what is not 重大 has no report, whatever a row says. */
    private static boolean awaitsReceipt(Hazard hazard, HazardFacts facts) {
        return hazard.severity == Severity.MAJOR
                && Lifecycle.admits(hazard.state, HazardAction.RECEIVE_REPORT)
                && Involvement.refusal(SOMEBODY.id(), HazardAction.RECEIVE_REPORT, facts) == null;
    }

    private static List<Hazard> everyCombination() {
        List<Hazard> hazards = new ArrayList<>();
        Severity[] severities = {null, Severity.MINOR, Severity.GENERAL, Severity.MAJOR};
        MajorReport awaited = MajorReport.of(Instant.EPOCH, Duration.ofHours(24));
        MajorReport[] reports = {null, awaited, awaited.received(SOMEBODY, Instant.EPOCH)};
        Supervision[] supervisions = {null, supervision(true), supervision(false), byTheCity()};
        for (Severity severity : severities) {
            for (Supervision supervision : supervisions) {
                for (Source source : Source.values()) {
                    for (boolean outside : new boolean[] {false, true}) {
                        for (MajorReport report : reports) {
                            hazards.add(hazard(severity, supervision, source, outside, report));
                        }
                    }
                }
            }
        }
        return hazards;
    }

    private static Hazard hazard(
            Severity severity, Supervision supervision, Source source, boolean outside, MajorReport report) {
        Hazard hazard = new Hazard();
        hazard.id = Ids.next();
        hazard.schoolId = Ids.next();
        hazard.districtId = Ids.next();
        hazard.createdBy = SOMEBODY.id();
        hazard.severity = severity;
        hazard.supervision = supervision;
        hazard.source = source;
        hazard.outsideList = outside;
        hazard.majorReport = report;
        hazard.state = State.GRADED;
        return hazard;
    }

    private static Supervision byTheCity() {
        Supervision listed = supervision(true);
        return new Supervision(
                true, "江督〔2026〕7号", "江州市", Supervision.Level.CITY, null, null, listed.by(), listed.at(), null, null);
    }

    private static Supervision supervision(boolean on) {
        Supervision listed = HazardLife.supervision(SOMEBODY, null);
        return on ? listed : listed.ended(Instant.EPOCH);
    }

    /** Asked of rows that look like the table's, with its own types, without storing any. */
    private Map<UUID, Answer> answers(List<Hazard> hazards) throws Exception {
        ArrayNode rows = json.createArrayNode();
        for (Hazard hazard : hazards) {
            rows.addObject()
                    .put("id", hazard.id.toString())
                    .put("severity", hazard.severity == null ? null : hazard.severity.name())
                    .put("source", hazard.source.name())
                    .put("outside_list", hazard.outsideList)
                    .put("state", hazard.state.name())
                    .<ObjectNode>set("supervision", json.valueToTree(hazard.supervision))
                    .set("major_report", json.valueToTree(hazard.majorReport));
        }
        String sql = """
                select h.id, %s as on_site, %s as district_extension, %s as from_above,
                    %s is true as awaits_receipt
                from jsonb_populate_recordset(cast(null as hazard), cast(:rows as jsonb)) h""".formatted(
                DueWork.ON_SITE, DueWork.DISTRICT_EXTENSION, DueWork.SUPERVISED_FROM_ABOVE, HazardMajorReport.AWAITED);
        return jdbi
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("rows", json.writeValueAsString(rows))
                        .mapTo(Answer.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(Answer::id, answer -> answer));
    }
}

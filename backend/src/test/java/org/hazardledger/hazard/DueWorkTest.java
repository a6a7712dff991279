package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
    public record Answer(UUID id, boolean onSite, boolean districtExtension) {}

    @Test
    void theRulesInSqlAreTheRulesOfTheDomain() throws Exception {
        List<Hazard> hazards = everyCombination();
        assertThat(hazards).hasSize(4 * 2 * 3 * Source.values().length);

        Map<UUID, Answer> inSql = answers(hazards);

        assertThat(hazards).allSatisfy(hazard -> {
            HazardFacts facts = hazard.facts(Signatures.NONE);
            assertThat(inSql.get(hazard.id))
                    .as("%s %s %s %s", hazard.severity, hazard.source, hazard.outsideList, hazard.supervision)
                    .isEqualTo(new Answer(
                            hazard.id, facts.needsOnSiteVerification(), HazardAccess.needsDistrictForExtension(facts)));
        });
        assertThat(inSql.values()).extracting(Answer::onSite).contains(true, false);
    }

    private static List<Hazard> everyCombination() {
        List<Hazard> hazards = new ArrayList<>();
        Severity[] severities = {null, Severity.MINOR, Severity.GENERAL, Severity.MAJOR};
        Supervision[] supervisions = {null, supervision(true), supervision(false)};
        for (Severity severity : severities) {
            for (Supervision supervision : supervisions) {
                for (Source source : Source.values()) {
                    for (boolean outside : new boolean[] {false, true}) {
                        hazards.add(hazard(severity, supervision, source, outside));
                    }
                }
            }
        }
        return hazards;
    }

    private static Hazard hazard(Severity severity, Supervision supervision, Source source, boolean outside) {
        Hazard hazard = new Hazard();
        hazard.id = Ids.next();
        hazard.schoolId = Ids.next();
        hazard.districtId = Ids.next();
        hazard.createdBy = SOMEBODY.id();
        hazard.severity = severity;
        hazard.supervision = supervision;
        hazard.source = source;
        hazard.outsideList = outside;
        return hazard;
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
                    .set("supervision", json.valueToTree(hazard.supervision));
        }
        String sql = """
                select h.id, %s as on_site, %s as district_extension
                from jsonb_populate_recordset(cast(null as hazard), cast(:rows as jsonb)) h""".formatted(DueWork.ON_SITE, DueWork.DISTRICT_EXTENSION);
        return jdbi
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("rows", json.writeValueAsString(rows))
                        .mapTo(Answer.class)
                        .list())
                .stream()
                .collect(Collectors.toMap(Answer::id, answer -> answer));
    }
}

package org.hazardledger.campaign;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;

/** A campaign of a new district, and hazards put straight onto its ledger. */
public final class CampaignFixture {

    static final byte[] SCAN = "%PDF-1.7 stamped page".getBytes(StandardCharsets.UTF_8);

    private CampaignFixture() {}

    /** A campaign that began long ago and has no end. */
    public static UUID campaignOf(Tree.District district) {
        return given().auth()
                .oauth2(district.staff().token())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "“生命至上、隐患必除”消防安全专项整治提升行动", "shortTitle": "消防安全专项整治",
                         "basisDocument": "清教发〔2026〕12号", "startsOn": "2026-01-05",
                         "titleLines": ["清河区教育系统“生命至上、隐患必除”消防安全", "专项整治提升行动每周排查整治明细表"],
                         "phases": [{"name": "动员部署阶段", "startsOn": "2026-01-05", "endsOn": "2026-01-20"},
                                    {"name": "常态考核阶段", "startsOn": "2026-01-20"}]}""")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    public static UUID hazard(Tree.School school, String description, Instant listedAt, String state) {
        UUID id = Ids.next();
        jdbi().useHandle(handle -> handle.createUpdate("""
                        insert into hazard (id, number, school_id, district_id, building_id, category, description, source,
                            found_at, found_by, listed_at, state, due_date, closed_at, created_by, created_at)
                        values (:id, :number, :school, :district, :building, 'F03', :description, 'SELF_DAILY', :at, '陈若溪',
                            :at, :state, :due, case when :state = 'CLOSED' then cast(:at as timestamptz) end, :by, :at)""")
                .bind("id", id)
                .bind("number", "T-" + id)
                .bind("school", school.id())
                .bind("district", school.districtId())
                .bind("building", school.buildingId())
                .bind("description", description)
                .bind("at", listedAt)
                .bind("state", state)
                .bind("due", LocalDate.of(2026, 12, 1))
                .bind("by", school.filler().id())
                .execute());
        return id;
    }

    /** What the hazard's own room does at a transition, as far as the weekly table reads it. */
    static void moved(Tree.School school, UUID hazard, String state, String event, Instant at) {
        jdbi().useTransaction(handle -> {
            handle.execute(
                    "update hazard set state = ?, closed_at = case when ? = 'CLOSED' then cast(? as timestamptz) end where id = ?",
                    state,
                    state,
                    at,
                    hazard);
            handle.createUpdate("""
                            insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id, content,
                                previous_hash, hash)
                            select :school, coalesce(max(sequence), 0) + 1000, :hazard, :type, :at, :by, '{}', '', ''
                            from ledger_event where organisation_id = :school""")
                    .bind("school", school.id())
                    .bind("hazard", hazard)
                    .bind("type", event)
                    .bind("at", at)
                    .bind("by", school.filler().id())
                    .execute();
        });
    }

    /** The running week's submission of a school, as its filler sees it. */
    public static UUID submissionOf(Tree.School school, UUID campaign) {
        return given().auth()
                .oauth2(school.filler().token())
                .queryParam("campaign", campaign)
                .get("/api/v1/submissions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }

    public static Response get(Tree.Person person, UUID submission) {
        return given().auth().oauth2(person.token()).get("/api/v1/submissions/" + submission);
    }

    /** Takes one step with the version the person has just read. */
    public static Response step(Tree.Person person, UUID submission, String step) {
        String etag = get(person, submission).header("ETag");
        return given().auth()
                .oauth2(person.token())
                .header("If-Match", etag == null ? "\"v0\"" : etag)
                .contentType(ContentType.JSON)
                .body("return".equals(step) ? Map.of("reason", "公章不清晰，请重新扫描") : Map.of())
                .post("/api/v1/submissions/" + submission + "/" + step);
    }

    public static Response scan(Tree.Person person, UUID submission, byte[] file) {
        return given().auth()
                .oauth2(person.token())
                .multiPart("file", "盖章页.pdf", file, "application/pdf")
                .post("/api/v1/submissions/" + submission + "/documents");
    }

    static Jdbi jdbi() {
        return CDI.current().select(Jdbi.class).get();
    }
}

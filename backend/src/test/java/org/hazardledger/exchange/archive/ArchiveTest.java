package org.hazardledger.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.exchange.archive.ArchiveApi.as;
import static org.hazardledger.exchange.archive.ArchiveApi.built;
import static org.hazardledger.exchange.archive.ArchiveApi.changed;
import static org.hazardledger.exchange.archive.ArchiveApi.fetched;
import static org.hazardledger.exchange.archive.ArchiveApi.ofSchool;
import static org.hazardledger.exchange.archive.ArchiveApi.order;
import static org.hazardledger.exchange.archive.ArchiveApi.text;
import static org.hazardledger.exchange.archive.ArchiveApi.verify;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.campaign.CampaignFixture;
import org.hazardledger.hazard.HazardApi;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school's archive holds everything, proves itself without the service, and says what it could not hold. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ArchiveTest {

    @TempDir
    Path folder;

    @Inject
    Jdbi jdbi;

    @Inject
    ArchiveRetention retention;

    @ConfigProperty(name = "test.s3.directory")
    Path objects;

    @ConfigProperty(name = "hazard-ledger.s3.bucket")
    String bucket;

    private Tree.District district;
    private Tree.School school;
    private UUID campaign;
    private String hazard;

    @BeforeEach
    void aSchoolWithOneClosedHazardAndASealedWeek() {
        district = Tree.district();
        school = district.school();
        campaign = CampaignFixture.campaignOf(district);
        hazard = HazardApi.listed(school, "F02", "二楼灭火器失压");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
        HazardApi.rectify(school, hazard);
        HazardApi.bothSign(school, hazard);
        HazardApi.accepts(district.staff(), school, hazard, false).then().statusCode(200);
        UUID week = CampaignFixture.submissionOf(school, campaign);
        CampaignFixture.step(school.filler(), week, "fill").then().statusCode(200);
        CampaignFixture.step(school.leader(), week, "check").then().statusCode(200);
        CampaignFixture.step(school.principal(), week, "seal").then().statusCode(200);
        CampaignFixture.scan(school.filler(), week, "%PDF-1.7 stamped page".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200);
    }

    @Test
    void holdsEverythingOfASchoolAndProvesItself() throws Exception {
        JsonPath job = built(school.principal(), ofSchool(school));

        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("DONE");
        assertThat(job.getLong("done")).isEqualTo(job.getLong("total")).isEqualTo(6);
        Path archive = fetched(school.principal(), job, folder);
        assertThat(Sha256.hex(archive)).isEqualTo(job.getString("result.sha256"));
        String number =
                HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
        String home = school.name() + "-" + school.code() + "/";
        assertThat(names(archive))
                .contains(
                        "说明-README.txt",
                        "hazards.csv",
                        "hazards.ndjson",
                        "ledger/" + school.code() + ".ndjson",
                        home + number + "/整改前/001.jpg",
                        home + number + "/整改后/001.jpg",
                        home + number + "/整改对比照.pdf",
                        "proof/verify.py",
                        "proof/manifest.ndjson",
                        "proof/archive.json")
                .anyMatch(name -> name.matches(home + "每周明细表/消防安全专项整治-\\d{4}-W\\d\\d\\.xlsx"))
                .anyMatch(name -> name.matches(home + "每周明细表/消防安全专项整治-\\d{4}-W\\d\\d\\.pdf"))
                .anyMatch(name -> name.matches(home + "每周明细表/消防安全专项整治-\\d{4}-W\\d\\d-盖章扫描件-1\\.pdf"))
                .hasSize(13);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThat(zip.getEntry(home + number + "/整改前/001.jpg").getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(text(archive, "hazards.csv")).contains("二楼灭火器失压").contains("隐患编号");
        ArchiveApi.Verdict verdict = verify(archive);
        assertThat(verdict.said()).contains("INTACT", "photos 2  其中摘要在事件链中 with their digest in an event 2");
        assertThat(verdict.exit()).isZero();
    }

    @Test
    void aChangedArchiveIsFoundOutAndSaysWhere() throws Exception {
        Path archive = fetched(school.principal(), built(school.principal(), ofSchool(school)), folder);
        String chain = "ledger/" + school.code() + ".ndjson";
        List<String> lines = text(archive, chain).lines().toList();

        Path reworded = changed(
                archive,
                (name, bytes) -> name.equals(chain)
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replace("二楼灭火器失压", "二楼灭火器完好")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
        Path without = changed(archive, (name, bytes) -> name.endsWith("整改后/001.jpg") ? null : bytes);
        Path withMore = changed(
                archive, (name, bytes) -> name.endsWith("001.jpg") ? Arrays.copyOf(bytes, bytes.length + 1) : bytes);
        Path missingEvent = changed(
                archive,
                (name, bytes) -> name.equals(chain)
                        ? String.join("\n", without(lines, 3)).concat("\n").getBytes(StandardCharsets.UTF_8)
                        : bytes);

        assertThat(verify(reworded).exit()).isEqualTo(1);
        assertThat(verify(reworded).said()).contains(chain + "  changed", chain + ":1  broken-link");
        assertThat(verify(without).said()).contains("整改后/001.jpg  absent");
        assertThat(verify(withMore).said()).contains("整改前/001.jpg  changed", "整改后/001.jpg  changed");
        assertThat(verify(missingEvent).said()).contains(chain + ":4  wrong-number");
    }

    @Test
    void anArchiveWhoseProofWasRewrittenTooIsFoundByAHeadKeptElsewhere() throws Exception {
        String kept = as(school.principal()).get("/api/v1/ledger/heads").path("items[0].hash");
        int sequence = as(school.principal()).get("/api/v1/ledger/heads").path("items[0].sequence");
        Path archive = fetched(school.principal(), built(school.principal(), ofSchool(school)), folder);

        assertThat(verify(archive, "--head", school.code() + ":" + sequence + ":" + kept)
                        .exit())
                .isZero();
        assertThat(verify(archive, "--head", school.code() + ":" + sequence + ":" + "0".repeat(64))
                        .said())
                .contains(school.code() + ".ndjson:" + sequence + "  kept-head-differs");
    }

    @Test
    void aPhotoThatIsGoneFromTheStoreIsNamedAsMissing() throws Exception {
        String lost = jdbi.withHandle(handle -> handle.createQuery("""
                        select p.object_key from photo p join hazard_photo x on x.photo_id = p.id
                        where x.hazard_id = :id and x.stage = 'BEFORE'""")
                .bind("id", UUID.fromString(hazard))
                .mapTo(String.class)
                .one());
        Files.delete(objects.resolve(bucket).resolve(lost).resolve("original"));

        JsonPath job = built(school.principal(), ofSchool(school));

        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(job.getLong("result.missing")).isEqualTo(1);
        assertThat(job.getString("message")).contains("1 个文件缺失或损坏");
        Path archive = fetched(school.principal(), job, folder);
        assertThat(text(archive, "proof/manifest.ndjson"))
                .containsPattern("整改前/001.jpg\",\"missing\":\"photo-damaged\"");
        assertThat(verify(archive).exit()).isEqualTo(3);
        assertThat(verify(archive).said()).contains("MISSING").contains("整改前/001.jpg");
    }

    @Test
    void aChainThatDoesNotHoldIsSaidToBeBroken() throws Exception {
        HazardApi.listed(school, "F03", "疏散通道堆物");
        jdbi.useHandle(handle -> handle.execute(
                "insert into ledger_event (organisation_id, sequence, subject_id, type, at, content, previous_hash, hash) "
                        + "select organisation_id, sequence + 1, organisation_id, 'HAZARD_GRADED', now(), '{}', hash, hash "
                        + "from ledger_head where organisation_id = ?",
                school.id()));

        JsonPath job = built(school.principal(), ofSchool(school));

        assertThat(job.getLong("result.brokenChains")).isEqualTo(1);
        assertThat(job.getString("message")).contains("1 条事件链不完整");
        assertThat(verify(fetched(school.principal(), job, folder)).exit()).isEqualTo(1);
    }

    @Test
    void whatADraftSaysStaysWithTheSchoolAndTheChainStillHolds() throws Exception {
        HazardApi.as(school.filler())
                .contentType("application/json")
                .body(HazardApi.found(school, "F02", "尚未核实的线索", "SELF_DAILY", "", true))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201);

        Path ofTheSchool = fetched(school.leader(), built(school.leader(), ofSchool(school)), folder);
        Path ofTheDistrict = fetched(district.staff(), built(district.staff(), ofSchool(school)), folder);

        assertThat(text(ofTheSchool, "ledger/" + school.code() + ".ndjson")).contains("尚未核实的线索");
        assertThat(text(ofTheDistrict, "ledger/" + school.code() + ".ndjson")).doesNotContain("尚未核实的线索");
        assertThat(verify(ofTheSchool).exit()).isZero();
        assertThat(verify(ofTheDistrict).exit()).isZero();
    }

    @Test
    void aCampaignsArchiveHoldsItsSchools() throws Exception {
        JsonPath job = built(district.staff(), "{\"campaignId\": \"%s\"}".formatted(campaign));

        Path archive = fetched(district.staff(), job, folder);
        assertThat(names(archive)).contains("ledger/" + school.code() + ".ndjson");
        assertThat(text(archive, "hazards.ndjson")).contains("二楼灭火器失压");
        assertThat(verify(archive).exit()).isZero();
    }

    @Test
    void isForThoseWhoMayTakePeopleAndTheChainAway() {
        order(school.filler(), ofSchool(school)).then().statusCode(403);
        order(school.responsible(), ofSchool(school)).then().statusCode(403);
        order(district.city(), ofSchool(school)).then().statusCode(403);
        order(district.inspector(), ofSchool(school)).then().statusCode(403);
        order(district.neighbour().staff(), ofSchool(school)).then().statusCode(404);
        order(school.principal(), "{}").then().statusCode(400).body("errors[0].code", equalTo("archive-of-what"));
    }

    @Test
    void isItsOwnersAloneAndOnlyWhileTheyMay() throws IOException {
        JsonPath job = built(school.leader(), ofSchool(school));
        String content = "/api/v1/archives/" + job.getString("id") + "/content";
        as(school.principal()).get(content).then().statusCode(404);
        as(school.principal()).get("/api/v1/archives").then().statusCode(200).body("items.size()", equalTo(0));
        byte[] whole = Files.readAllBytes(fetched(school.leader(), job, folder));

        byte[] tail = as(school.leader())
                .header("Range", "bytes=1000-")
                .get(content)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 1000-" + (whole.length - 1) + "/" + whole.length)
                .extract()
                .asByteArray();
        assertThat(tail).isEqualTo(Arrays.copyOfRange(whole, 1000, whole.length));

        jdbi.useHandle(handle -> handle.execute(
                "update membership set ended_at = now() where person_id = ?",
                school.leader().id()));
        as(school.leader()).get(content).then().statusCode(404);
    }

    @Test
    void isLetGoAfterAWeek() {
        JsonPath job = built(school.principal(), ofSchool(school));
        UUID id = job.getUUID("id");
        String key = jdbi.withHandle(handle -> handle.createQuery("select object_key from archive where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
        assertThat(objects.resolve(bucket).resolve(key)).exists();
        jdbi.useHandle(handle -> handle.execute("update archive set expires_at = now() where id = ?", id));

        retention.letGo();

        assertThat(objects.resolve(bucket).resolve(key)).doesNotExist();
        as(school.principal()).get("/api/v1/archives/" + id + "/content").then().statusCode(404);
        as(school.principal())
                .get("/api/v1/archives/" + id)
                .then()
                .statusCode(200)
                .body("downloadable", equalTo(false));
    }

    private static List<String> without(List<String> lines, int index) {
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> i != index)
                .mapToObj(lines::get)
                .toList();
    }

    private static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}

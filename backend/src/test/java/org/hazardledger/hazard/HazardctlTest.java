package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.hazardledger.exchange.form.Samples;
import org.hazardledger.testing.Outside;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as it is downloaded from the service, run against it through a proxy. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HazardctlTest {

    @TempDir
    Path directory;

    private Tree.District district;
    private Outside outside;

    /** What a call said, and how it ended. */
    private record Said(int code, String out, String err) {

        JsonPath json() {
            return new JsonPath(out);
        }

        List<String> lines() {
            return out.lines().toList();
        }
    }

    @BeforeEach
    void download() throws IOException {
        district = Tree.district();
        outside = Outside.of(RestAssured.port);
        byte[] script = RestAssured.given()
                .get("/downloads/hazardctl")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Files.write(directory.resolve("hazardctl"), script);
    }

    @AfterEach
    void close() {
        outside.close();
    }

    @Test
    void logsInAsAProgramThroughAProxy() throws Exception {
        Said said = login(district.importer());

        assertThat(said.code()).isZero();
        assertThat(said.json().getString("username"))
                .isEqualTo(district.importer().username());
        assertThat(outside.passed()).contains("POST /realm/token", "GET /api/v1/me");
        assertThat(Files.readString(directory.resolve("home/default.json"))).contains("token_url");
        assertThat(run("whoami", "--json").json().getString("memberships[0].organisation.code"))
                .isEqualTo(district.code());
        assertThat(run("logout").code()).isZero();
        assertThat(run("whoami").code()).isEqualTo(3);
    }

    @Test
    void saysByItsExitCodeWhatWentWrong() throws Exception {
        assertThat(run("whoami").code()).isEqualTo(3);
        assertThat(run("import").code()).isEqualTo(2);
        outside.knows(district.importer());
        Files.writeString(directory.resolve("secret"), "wrong");
        Said wrong = run(
                "login", "--server", "http://ledger.test", "--client-id", "nobody", "--client-secret-file", "secret");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.err()).contains("wrong secret");
        login(district.importer());
        Said refused = run("export", "--filter", "colour=red", "--json");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.json().getString("problem.errors[0].code")).isEqualTo("unknown-filter");
    }

    @Test
    void triesAnImportThenMakesItAndFindsNothingNewTheNextTime() throws Exception {
        login(district.staff());
        assertThat(run("import", sample("00-roster-organisations.csv")).code()).isZero();
        assertThat(run("import", sample("00-roster-buildings.csv")).code()).isZero();
        String rows = sample("13-rows-formula-injection.csv");

        Said dry = run("import", rows, "--dry-run", "--json", "--on-error", "accept-valid");
        Said made = run("import", rows, "--json", "--on-error", "accept-valid");
        Said again = run("import", rows, "--json", "--on-error", "accept-valid");

        assertThat(dry.json().getBoolean("stored")).isFalse();
        assertThat(made.json().getBoolean("stored")).isTrue();
        assertThat(made.json().getInt("counters.created")).isEqualTo(7);
        assertThat(dry.json().getInt("counters.created")).isEqualTo(7);
        assertThat(again.json().getInt("counters.unchanged")).isEqualTo(7);
        Said exported = run("export", "--format", "ndjson", "--output", "hazards.ndjson", "--json");
        assertThat(exported.code()).isZero();
        assertThat(Files.readAllLines(directory.resolve("hazards.ndjson"))).hasSize(7);
    }

    @Test
    void tellsRowsThatHaveTheSameWrongTogetherAndWhereTheyAreAnswered() throws Exception {
        login(district.staff());
        StringBuilder list = new StringBuilder("学校,隐患描述,发现时间\n");
        for (int i = 0; i < 30; i++) {
            list.append("没听说过的小学,第").append(i).append("具灭火器过期,2023-05-08\n");
        }
        Files.writeString(directory.resolve("list.csv"), list);

        Said dry = run("import", "list.csv", "--dry-run");
        Said made = run("import", "list.csv");

        assertThat(dry.code()).isEqualTo(4);
        assertThat(dry.lines()).hasSize(12);
        assertThat(dry.out()).contains("... and 20 more rows");
        assertThat(dry.err()).contains("/desk/imports?id=");
        assertThat(made.err()).contains("--on-error accept-valid");
    }

    @Test
    void watchesWhatHappensAndGoesOnWhereItStopped() throws Exception {
        login(district.importer());
        HazardApi.listed(district.school(), "F02", "灭火器过期");

        Said first = run("watch", "--once", "--from-start", "--json");
        Said second = run("watch", "--once", "--json");
        HazardApi.listed(district.school(), "F02", "消火栓无水");
        Said third = run("watch", "--once", "--json");

        assertThat(first.lines()).hasSize(1);
        assertThat(first.json().getString("type")).isEqualTo("HAZARD_LISTED");
        assertThat(second.lines()).isEmpty();
        assertThat(third.lines()).hasSize(1);
    }

    @Test
    void attachesPhotosNamedAfterTheirHazardOnce() throws Exception {
        Tree.School school = district.school();
        String hazard = HazardApi.listed(school, "F02", "灭火器过期");
        HazardApi.grade(school, hazard, "GENERAL");
        HazardApi.approveGeneralPlan(school, hazard);
        String number =
                HazardApi.as(school.filler()).get("/api/v1/hazards/" + hazard).path("number");
        Path folder = Files.createDirectories(directory.resolve("整改后"));
        ImageIO.write(
                new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve(number + "_1.jpg").toFile());
        ImageIO.write(
                new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("无编号.jpg").toFile());
        login(school.filler());

        Said first = run("photos", "attach", folder.toString(), "--json");
        Said again = run("photos", "attach", folder.toString(), "--json");

        assertThat(first.code()).isEqualTo(4);
        assertThat(first.json().getList("files.fate")).containsExactlyInAnyOrder("ATTACHED", "NOT_MATCHED");
        assertThat(again.json().getList("files.fate")).containsExactlyInAnyOrder("ALREADY_ATTACHED", "NOT_MATCHED");
        HazardApi.as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .then()
                .body("progress.size()", org.hamcrest.Matchers.equalTo(1))
                .body("progress[0].photoIds.size()", org.hamcrest.Matchers.equalTo(1));
    }

    @Test
    void takesASchoolsArchiveAwayAndGoesOnWithAHalfOne() throws Exception {
        Tree.School school = district.school();
        HazardApi.listed(school, "F02", "灭火器过期");
        login(school.principal());
        String[] command = {"archive", "--school", school.id().toString(), "--output", "school.zip", "--json"};

        Said whole = run(command);
        byte[] file = Files.readAllBytes(directory.resolve("school.zip"));
        Files.write(
                directory.resolve("home").resolve("archive-default.json"),
                """
                {"asked": {"schoolId": "%s", "campaignId": null}, "job": "%s"}""".formatted(school.id(), whole.json().getString("archive")).getBytes(StandardCharsets.UTF_8));
        Files.write(directory.resolve("school.zip.part"), java.util.Arrays.copyOf(file, 500));
        Files.delete(directory.resolve("school.zip"));
        Said rest = run(command);

        assertThat(whole.code()).isZero();
        assertThat(rest.json().getString("archive")).isEqualTo(whole.json().getString("archive"));
        assertThat(directory.resolve("school.zip")).hasBinaryContent(file);
    }

    @Test
    void goesOnWithTheSameImportAfterCtrlC() throws Exception {
        login(district.staff());
        StringBuilder rows = new StringBuilder("学校代码,建筑物,部位,隐患类别,隐患描述,发现时间\n");
        for (int i = 1; i <= 6_000; i++) {
            rows.append(district.school().code())
                    .append(",教学楼,教室")
                    .append(i)
                    .append(",F02,第")
                    .append(i)
                    .append("具灭火器过期,2026-11-01\n");
        }
        String file = Files.writeString(directory.resolve("many.csv"), rows).toString();

        Said interrupted = interrupted("import", file);
        Said finished = run("import", file, "--json");

        assertThat(interrupted.code()).isEqualTo(130);
        assertThat(finished.err()).contains("Going on with the import that was begun before");
        assertThat(finished.code()).isZero();
        assertThat(finished.json().getInt("counters.created")).isEqualTo(6_000);
        assertThat(run("import", file, "--json").json().getInt("counters.unchanged"))
                .isEqualTo(6_000);
    }

    @Test
    void reportsInspectionsOfAnotherSystem() throws Exception {
        login(district.importer());
        String batch = """
                {"system": "jz-fire", "inspections": [
                  {"externalId": "1", "schoolCode": "%s", "source": "FIRE_SERVICE", "inspectors": ["周明哲"],
                   "checkedInAt": "2026-11-19T09:20:00+08:00"},
                  {"externalId": "2", "schoolCode": "NOSUCH", "source": "FIRE_SERVICE", "inspectors": ["周明哲"],
                   "checkedInAt": "2026-11-19T09:20:00+08:00"}]}""".formatted(district.school().code());
        String file = Files.writeString(directory.resolve("batch.json"), batch).toString();

        Said first = run("report", file, "--json");
        Said again = run("report", file);

        assertThat(first.code()).isEqualTo(4);
        assertThat(first.json().getInt("counters.CREATED")).isEqualTo(1);
        assertThat(first.json().getString("rows[1].refusal.code")).isEqualTo("unknown-school");
        assertThat(again.lines()).last().asString().isEqualTo("0 created, 0 updated, 1 unchanged, 1 rejected");
        assertThat(run("report", file + "x").code()).isEqualTo(2);
    }

    /** Pressed as soon as the service has the file. A shell's background job would have the signal ignored. */
    private Said interrupted(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-c",
                "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL);"
                        + "os.execvp('python3', ['python3', 'hazardctl'] + sys.argv[1:])"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = prepared(command);
        Process process = builder.start();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            String told = err.readLine();
            assertThat(told).matches("\\d+ (?:of .*|done)");
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Said(process.exitValue(), "", told);
        }
    }

    private Said login(Tree.Person person) throws Exception {
        outside.knows(person);
        Files.writeString(directory.resolve("secret"), "right");
        return run(
                "login",
                "--server",
                "http://ledger.test/",
                "--client-id",
                person.username(),
                "--client-secret-file",
                "secret",
                "--json");
    }

    private String sample(String name) throws IOException {
        String text = Files.readString(Samples.directory().resolve(name))
                .replace("JZQH", district.code())
                .replace("清河区", district.name());
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private Said run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "hazardctl"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = prepared(command);
        Path err = directory.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), out, Files.readString(err));
    }

    private ProcessBuilder prepared(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("HAZARDCTL_HOME", directory.resolve("home").toString());
        builder.environment().put("HTTP_PROXY", outside.address());
        builder.environment().put("http_proxy", outside.address());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().remove("no_proxy");
        builder.environment().remove("NO_PROXY");
        return builder;
    }
}

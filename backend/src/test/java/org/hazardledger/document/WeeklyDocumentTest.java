package org.hazardledger.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;
import static org.hazardledger.campaign.CampaignFixture.hazard;
import static org.hazardledger.campaign.CampaignFixture.step;
import static org.hazardledger.campaign.CampaignFixture.submissionOf;
import static org.hazardledger.hazard.HazardApi.as;
import static org.hazardledger.hazard.HazardApi.listed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WeeklyDocumentTest {

    private static final Instant A_MINUTE_AGO = Instant.now().minusSeconds(60);

    @Test
    void aSchoolPrintsItsWeekWithOneRowPerPlace() throws IOException {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        campaignOf(district);
        hazard(school, "一楼西门安全出口上锁", A_MINUTE_AGO, "SIGNED");
        hazard(school, "三楼东侧疏散指示灯损坏", A_MINUTE_AGO.plusSeconds(1), "RECTIFYING");

        Response answer = print(school.filler(), school, "xlsx");

        answer.then().statusCode(200);
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''")
                .endsWith(".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("填报单位（盖章）：" + school.name());
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("教学楼");
            assertThat(sheet.getRow(4).getCell(7).getNumericCellValue()).isEqualTo(2);
            assertThat(sheet.getRow(4).getCell(8).getStringCellValue()).isEqualTo("1.一楼西门安全出口上锁\n2.三楼东侧疏散指示灯损坏");
            assertThat(sheet.getRow(4).getCell(9).getStringCellValue()).isEqualTo("1.已整改\n2.整改中，2026年12月1日");
        }
    }

    @Test
    void aCorrectedHazardIsPrintedAsItReadWhenTheWeekWasSealed() throws IOException {
        // Given a hazard whose description the district corrected this week
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));
        String hazard = listed(school, "F02", "二楼灭火器压力不足");
        correct(district.staff(), hazard, "三楼灭火器压力不足");

        // When the school seals its week and the district corrects once more
        step(school.leader(), week, "check").then().statusCode(200);
        step(school.principal(), week, "seal").then().statusCode(200).body("hazardCount", equalTo(1));
        correct(district.staff(), hazard, "四楼灭火器压力不足");

        // Then the print says what was sealed
        assertThat(text(print(school.filler(), school, "pdf").asByteArray()))
                .contains("三楼灭火器压力不足")
                .doesNotContain("二楼灭火器", "四楼灭火器");
    }

    private static void correct(Tree.Person by, String hazard, String description) {
        as(by).header("If-Match", as(by).get("/api/v1/hazards/" + hazard).header("ETag"))
                .contentType("application/json")
                .body("{\"description\": \"%s\", \"reason\": \"楼层写错\"}".formatted(description))
                .patch("/api/v1/hazards/" + hazard)
                .then()
                .statusCode(200);
    }

    @Test
    void aPlaceWithoutAHazardDeclaresNone() throws IOException {
        Tree.District district = Tree.district();
        campaignOf(district);

        String text = text(print(district.staff(), district.school(), "pdf").asByteArray());

        assertThat(text).contains("教学楼", "无", "/", "（未封存）");
    }

    @Test
    void printingASealedWeekAgainGivesTheSameContent() throws IOException {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        UUID week = submissionOf(school, campaignOf(district));
        hazard(school, "一楼西门安全出口上锁", A_MINUTE_AGO, "RECTIFYING");
        step(school.filler(), week, "fill");
        step(school.leader(), week, "check");
        String hash = step(school.principal(), week, "seal").jsonPath().getString("contentHash");
        String first = text(print(school.filler(), school, "pdf").asByteArray());

        hazard(school, "灭火器压力不足", Instant.now(), "LISTED");

        assertThat(text(print(school.filler(), school, "pdf").asByteArray())).isEqualTo(first);
        assertThat(first)
                .contains("填表人：陈若溪", "负责人：金建国", "一楼西门安全出口上锁", hash.substring(0, 16))
                .doesNotContain("灭火器压力不足");
    }

    @Test
    void anotherSchoolIsNotFound() {
        Tree.District district = Tree.district(2);
        campaignOf(district);
        Tree.School other = district.schools().get(1);

        print(district.school().filler(), other, "pdf").then().statusCode(404);
        print(district.neighbour().staff(), other, "pdf").then().statusCode(404);
        print(district.inspector(), other, "pdf").then().statusCode(403);
    }

    @Test
    void aNameThatCannotBePrintedIsAnsweredWithTheCharacter() {
        Tree.District district = Tree.district();
        campaignOf(district);
        hazard(district.school(), "配电箱🔥发热", A_MINUTE_AGO, "LISTED");

        print(district.staff(), district.school(), "docx")
                .then()
                .statusCode(422)
                .body("code", equalTo("missing-glyph"))
                .body("detail", containsString("🔥 (U+1F525)"));
    }

    @Test
    void unknownFormatsAndWeeksAreRefused() {
        Tree.District district = Tree.district();
        campaignOf(district);

        print(district.staff(), district.school(), "csv").then().statusCode(400);
        given().auth()
                .oauth2(district.staff().token())
                .queryParam("organisation", district.school().id())
                .queryParam("format", "pdf")
                .queryParam("period", "2026-W99")
                .get("/api/v1/documents/weekly-detail")
                .then()
                .statusCode(400);
    }

    private static Response print(Tree.Person person, Tree.School school, String format) {
        return given().auth()
                .oauth2(person.token())
                .queryParam("organisation", school.id())
                .queryParam("format", format)
                .get("/api/v1/documents/weekly-detail");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}

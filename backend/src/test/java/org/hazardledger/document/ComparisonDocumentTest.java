package org.hazardledger.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.campaign.CampaignFixture.campaignOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ComparisonDocumentTest {

    @Test
    void aRectifiedHazardIsPrintedWithItsPhotosBeforeAndAfter() throws IOException {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        campaignOf(district);
        String hazard = rectified(school, "走廊安全出口前堆放纸箱和课桌");

        byte[] pdf = PrintedForms.keep(
                "comparison.pdf",
                print(school.filler(), "hazard=" + hazard + "&format=pdf").asByteArray());
        byte[] docx =
                print(district.staff(), "hazard=" + hazard + "&format=docx").asByteArray();

        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDResources resources = file.getPage(0).getResources();
            assertThat(file.getNumberOfPages()).isEqualTo(1);
            assertThat(StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                            .filter(resources::isImageXObject))
                    .hasSize(2);
            assertThat(new PDFTextStripper().getText(file).replaceAll("\\s", ""))
                    .contains("专项整治提升行动隐患整改对比照", "学校：" + school.name(), "隐患描述：走廊安全出口前堆放纸箱和课桌")
                    .contains("整改完成");
        }
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(file.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void aWeekPrintsAPageForEachRectifiedHazard() throws IOException {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        campaignOf(district);
        String ofWeek = "organisation=" + school.id() + "&format=pdf";
        print(school.filler(), ofWeek).then().statusCode(422).body("code", equalTo("nothing-rectified"));
        rectified(school, "走廊安全出口前堆放纸箱和课桌");
        listed(school, "消火栓箱被遮挡");

        try (PDDocument file = Loader.loadPDF(print(school.filler(), ofWeek).asByteArray())) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void anotherSchoolsHazardIsNotFound() {
        Tree.District district = Tree.district(2);
        campaignOf(district);
        String hazard = listed(district.school(), "消火栓箱被遮挡");
        String one = "hazard=" + hazard + "&format=pdf";

        print(district.schools().get(1).filler(), one).then().statusCode(404);
        print(district.neighbour().staff(), one).then().statusCode(404);
        print(district.staff(), "hazard=" + UUID.randomUUID() + "&format=pdf")
                .then()
                .statusCode(404);
        print(district.importer(), one).then().statusCode(403);
        print(district.staff(), "format=pdf").then().statusCode(400);
        print(district.staff(), "hazard=" + hazard + "&format=xlsx").then().statusCode(400);
    }

    private static Response print(Tree.Person person, String query) {
        return given().auth().oauth2(person.token()).get("/api/v1/documents/comparison-sheet?" + query);
    }

    private static String rectified(Tree.School school, String description) {
        String hazard = listed(school, description);
        String before = given().auth()
                .oauth2(school.filler().token())
                .get("/api/v1/hazards/" + hazard)
                .path("photos[0].photoId");
        does(school.filler(), hazard, "grading", "{\"severity\": \"GENERAL\"}");
        does(school.leader(), hazard, "plan", """
                {"fixMode": "DEADLINE", "dueDate": "%s", "measures": "清理", "responsibleName": "赵亦凡", "approve": true}""".formatted(LocalDate.now().plusDays(20)));
        does(school.filler(), hazard, "rectification", """
                {"rectifiedAt": "%s", "summary": "已清理", "photos": [{"photoId": "%s", "pairedWith": "%s"}]}""".formatted(
                        Instant.now().minusSeconds(60), photo(school, "corridor_after"), before));
        return hazard;
    }

    private static String listed(Tree.School school, String description) {
        return given().auth()
                .oauth2(school.filler().token())
                .contentType(ContentType.JSON)
                .body("""
                        {"schoolId": "%s", "buildingId": "%s", "category": "F03", "description": "%s",
                         "source": "SELF_DAILY", "foundAt": "%s", "foundBy": "李𠮷", "photoIds": ["%s"], "draft": false}""".formatted(
                                school.id(),
                                school.buildingId(),
                                description,
                                Instant.now().minusSeconds(3600),
                                photo(school, "corridor_before")))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void does(Tree.Person person, String hazard, String step, String body) {
        String etag = given().auth()
                .oauth2(person.token())
                .get("/api/v1/hazards/" + hazard)
                .header("ETag");
        given().auth()
                .oauth2(person.token())
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/hazards/" + hazard + "/" + step)
                .then()
                .statusCode(200);
    }

    private static String photo(Tree.School school, String name) {
        try (InputStream in = ComparisonDocumentTest.class.getResourceAsStream("/samples/photos/" + name + ".jpg")) {
            return given().auth()
                    .oauth2(school.filler().token())
                    .multiPart("file", name + ".jpg", in.readAllBytes(), "image/jpeg")
                    .queryParam("organisation", school.id())
                    .post("/api/v1/photos")
                    .path("id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

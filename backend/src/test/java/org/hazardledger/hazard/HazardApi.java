package org.hazardledger.hazard;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import javax.imageio.ImageIO;
import org.hazardledger.testing.Tree;

/** What a client does with hazards, in the words of the API. */
public final class HazardApi {

    private static final Random PIXELS = new Random(20261121);

    static {
        io.restassured.RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private HazardApi() {}

    public static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).header("Accept-Language", "en");
    }

    /** Takes in a photo nobody has taken before; answers its id. */
    public static String photo(Tree.Person person, Tree.School school) {
        return as(person)
                .multiPart("file", "photo.jpg", jpeg(), "image/jpeg")
                .queryParam("organisation", school.id())
                .post("/api/v1/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < 64; x += 8) {
            pen.setColor(new Color(PIXELS.nextInt(0xffffff)));
            pen.fillRect(x, 0, 8, 48);
        }
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hazard found an hour ago, as a request body. */
    public static String found(
            Tree.School school, String category, String description, String source, String photoIds, boolean draft) {
        return """
                {"schoolId": "%s", "buildingId": "%s", "placeId": "%s", "category": "%s", "description": "%s",
                 "source": "%s", "foundAt": "%s", "photoIds": [%s], "draft": %s}
                """.formatted(
                        school.id(),
                        school.buildingId(),
                        school.placeId(),
                        category,
                        description,
                        source,
                        Instant.now().minus(1, ChronoUnit.HOURS),
                        photoIds,
                        draft);
    }

    /** Lists a hazard with one photo; answers its id. */
    public static String listed(Tree.School school, String category, String description) {
        return listed(school, school.filler(), category, description, "SELF_DAILY");
    }

    public static String listed(
            Tree.School school, Tree.Person by, String category, String description, String source) {
        return as(by).contentType("application/json")
                .body(found(school, category, description, source, quoted(photo(by, school)), false))
                .post("/api/v1/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Does one transition with the present version. */
    public static Response does(Tree.Person person, String hazard, String transition, String body) {
        String etag = as(person).get("/api/v1/hazards/" + hazard).header("ETag");
        return as(person)
                .header("If-Match", etag == null ? "\"none\"" : etag)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/hazards/" + hazard + "/" + transition);
    }

    public static void succeeds(Tree.Person person, String hazard, String transition, String body) {
        does(person, hazard, transition, body).then().statusCode(200);
    }

    /** Under supervision, as the district's staff proposed and its head decided. */
    public static void supervised(Tree.District district, String hazard) {
        succeeds(district.staff(), hazard, "supervision-requests", "{\"reason\": \"屡改屡犯\"}");
        String request =
                as(district.head()).get("/api/v1/hazards/" + hazard).path("proposals.find { it.outcome == null }.id");
        succeeds(district.head(), hazard, "supervision-requests/" + request + "/decision", """
                {"approved": true, "noticeNumber": "清教督〔2026〕3号", "authority": "清河区教育局", "level": "DISTRICT"}""");
    }

    public static void grade(Tree.School school, String hazard, String severity) {
        succeeds(school.filler(), hazard, "grading", "{\"severity\": \"%s\"}".formatted(severity));
    }

    public static void approveGeneralPlan(Tree.School school, String hazard) {
        succeeds(school.leader(), hazard, "plan", """
                {"fixMode": "DEADLINE", "dueDate": "%s", "measures": "更换灭火器", "responsibleName": "赵亦凡", "approve": true}
                """.formatted(
                        Instant.now().plus(20, ChronoUnit.DAYS).toString().substring(0, 10)));
    }

    /** Asks for write-off with an after-photo that answers the first before-photo. */
    public static void rectify(Tree.School school, String hazard) {
        rectified(school, hazard).then().statusCode(200);
    }

    public static Response rectified(Tree.School school, String hazard) {
        String before = as(school.filler())
                .get("/api/v1/hazards/" + hazard)
                .path("photos.find { it.stage == 'BEFORE' }.photoId");
        return does(school.filler(), hazard, "rectification", """
                {"rectifiedAt": "%s", "summary": "已更换",
                 "photos": [{"photoId": "%s", "pairedWith": "%s"}]}
                """.formatted(
                        Instant.now().minusSeconds(60), photo(school.filler(), school), before));
    }

    public static Response signs(Tree.Person person, String hazard, String capacity) {
        String hash = as(person).get("/api/v1/hazards/" + hazard).path("signingHash");
        return does(person, hazard, "signatures", """
                {"capacity": "%s", "contentHash": "%s"}
                """.formatted(capacity, hash == null ? "none" : hash));
    }

    public static void bothSign(Tree.School school, String hazard) {
        signs(school.responsible(), hazard, "RESPONSIBLE").then().statusCode(200);
        signs(school.leader(), hazard, "LEADER").then().statusCode(200);
    }

    public static Response accepts(Tree.Person person, Tree.School school, String hazard, boolean onSite) {
        String photos = onSite ? quoted(photo(person, school)) : "";
        return does(person, hazard, "verification", """
                {"outcome": "ACCEPTED", "onSite": %s, "note": "已核实", "photoIds": [%s]}
                """.formatted(onSite, photos));
    }

    public static String state(Tree.Person person, String hazard) {
        return as(person).get("/api/v1/hazards/" + hazard).path("state");
    }

    public static String quoted(String text) {
        return '"' + text + '"';
    }
}

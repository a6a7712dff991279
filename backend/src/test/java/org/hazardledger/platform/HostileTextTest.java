package org.hazardledger.platform;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program sends when it is broken, or meant to break us: answered with 400 and the place, never with 500. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HostileTextTest {

    private Tree.District district;

    @BeforeEach
    void tree() {
        district = Tree.district();
    }

    @ParameterizedTest
    @ValueSource(strings = {"灭火\u0000器", "灭火\uD83D器"})
    void aTextThatCannotBeKeptIsRefusedWhereItStands(String text) {
        as(district.school().filler())
                .contentType(ContentType.JSON)
                .body("""
                        {"schoolId": "%s", "description": "%s", "category": "F02", "source": "SELF_DAILY",
                         "foundAt": "2026-01-05T08:00:00Z", "draft": true}""".formatted(district.school().id(), escaped(text)))
                .post("/api/v1/hazards")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors[0].pointer", equalTo("/description"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "10000000000", "0.001"})
    void anAmountThatCannotBeKeptIsRefusedWhereItStands(String quantity) {
        as(district.school().filler())
                .contentType(ContentType.JSON)
                .body("""
                        {"schoolId": "%s", "description": "灭火器失压", "category": "F02", "source": "SELF_DAILY",
                         "foundAt": "2026-01-05T08:00:00Z", "draft": true, "quantity": %s}""".formatted(district.school().id(), quantity))
                .post("/api/v1/hazards")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quantity"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "webhooks | eventTypes | {\"eventTypes\": [null]}",
                "hazards  | photoIds   | {\"photoIds\": [null]}"
            })
    void nothingInAListIsRefusedWhereItStands(String things, String property, String body) {
        as(district.school().principal())
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .patch("/api/v1/" + things + "/01930000-0000-7000-8000-0000000000ff")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/" + property));
    }

    @Test
    void aCampaignOfNoKindOfSchoolIsRefused() {
        as(district.staff())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "专项整治", "shortTitle": "整治", "titleLines": ["一", "二"], "startsOn": "2026-01-01", "kinds": [null]}""")
                .post("/api/v1/campaigns")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/kinds"));
    }

    @Test
    void aSearchForACharacterNobodyCanStoreIsRefused() {
        as(district.staff())
                .urlEncodingEnabled(false)
                .get("/api/v1/people?q=%00")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("q"));
    }

    @Test
    void everyListRefusesACursorThatIsNotItsOwn() {
        List<String> paths = Contract.built().operations().stream()
                .filter(operation -> takesCursor(operation) && !operation.path().contains("{"))
                .map(Operation::path)
                .toList();

        assertThat(paths).hasSizeGreaterThan(8);
        assertThat(paths)
                .allSatisfy(path -> List.of("abc", "!", "YWJjH2FiYw", "AB8A")
                        .forEach(cursor -> assertThat(as(district.head())
                                        .queryParam("cursor", cursor)
                                        .get(path)
                                        .statusCode())
                                .as(path + " " + cursor)
                                .isIn(400, 403)));
    }

    @ParameterizedTest
    @CsvSource({"dueDate", "-dueDate", "foundAt", "-foundAt", "createdAt"})
    void aForgedPlaceInAnOrderIsRefused(String sort) {
        String forged = Cursor.of("soon", district.id()).encode();
        int expected = sort.equals("createdAt") ? 200 : 400;

        as(district.staff())
                .queryParams(Map.of("sort", sort, "cursor", forged))
                .get("/api/v1/hazards")
                .then()
                .statusCode(expected);
    }

    @Test
    void aFormThatEndsTooEarlyIsABadRequest() {
        as(district.staff())
                .config(config().encoderConfig(
                                encoderConfig().encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .contentType("multipart/form-data; boundary=part")
                .body(
                        "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n学校,问题\r\n--par")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-request"));
    }

    private static boolean takesCursor(Operation operation) {
        return StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("cursor"));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
        return escaped.toString();
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token());
    }
}

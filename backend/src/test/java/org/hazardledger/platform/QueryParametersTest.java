package org.hazardledger.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QueryParametersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hazards                       | state    | OPENED             | unknown-value",
                "hazards                       | state    | OPEN,              | unknown-value",
                "hazards                       | state    | LISTED,open        | unknown-value",
                "hazards                       | severity | GREAT              | unknown-value",
                "hazards                       | source   | FRIEND             | unknown-value",
                "hazards                       | mine     | all                | unknown-value",
                "hazards                       | sort     | number             | unknown-sort",
                "hazards                       | overdue  | yes                | unknown-value",
                "hazards                       | school   | JZQH002            | bad-format",
                "hazards                       | dueFrom  | 2026-11-31         | bad-format",
                "hazards                       | limit    | many               | bad-format",
                "hazards                       | limit    | 201                | range",
                "exports/hazards               | format   | doc                | unknown-value",
                "exports/hazards               | limit    | 5                  | unknown-filter",
                "organisations                 | kind     | PRIMARY,ELEMENTARY | unknown-value",
                "organisations                 | level    | COUNTY             | unknown-value",
                "submissions                   | state    | LOST               | unknown-value",
                "incidents                     | state    | LOST               | unknown-value",
                "lookbacks                     | state    | LOST               | unknown-value",
                "notices                       | unread   | 1                  | unknown-value",
                "documents/weekly-detail       | format   | doc                | unknown-value",
                "documents/comparison-sheet    | format   | xlsx               | unknown-value",
                "changes                       | end      | maybe              | unknown-value",
                "dashboards/district           | district | x                  | bad-format",
                "photos/019a0000-0000-7000-8000-000000000000/content | size | huge | unknown-value"
            })
    void aValueThatIsNotTakenIsNamed(String list, String name, String value, String code) {
        Tree.District district = Tree.district();

        Response answer = given().auth()
                .oauth2(district.staff().token())
                .queryParam(name, value)
                .get("/api/v1/" + list);

        answer.then()
                .statusCode(400)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(name))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Tree.District district = Tree.district();

        var errors = given().auth()
                .oauth2(district.staff().token())
                .get("/api/v1/hazards?severity=GREAT,MAJOR,SMALL&school=x&colour=red&state=OPEN&sort=dueDate")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("errors");

        assertThat(errors)
                .extracting(error -> error.get("pointer") + " " + error.get("code"))
                .containsExactly(
                        "colour unknown-filter",
                        "school bad-format",
                        "severity unknown-value",
                        "severity unknown-value");
    }
}

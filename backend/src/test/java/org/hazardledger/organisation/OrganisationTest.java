package org.hazardledger.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OrganisationTest {

    private Tree.District district;

    @BeforeEach
    void tree() {
        district = Tree.district(3);
    }

    @Test
    void aDistrictSeesItsTreeByCodeInPages() {
        List<String> codes = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    as(district.staff()).queryParam("limit", 2).queryParam("total", true);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/organisations")
                    .then()
                    .statusCode(200)
                    .body("total.value", equalTo(4))
                    .body("total.exact", equalTo(true))
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(codes)
                .containsExactly(
                        district.code(), district.code() + "001", district.code() + "002", district.code() + "003");
    }

    @Test
    void filtersNarrowTheList() {
        as(district.staff())
                .queryParam("level", "SCHOOL")
                .queryParam("kind", "PRIMARY,JUNIOR")
                .queryParam("parent", district.id())
                .queryParam("q", "第2小学")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.code", contains(district.code() + "002"))
                .body("nextCursor", nullValue())
                .body("total", nullValue());
    }

    @Test
    void aListIsOneStatement() {
        List<String> statements = Statements.of(() -> as(district.staff())
                .queryParam("total", true)
                .get("/api/v1/organisations")
                .then()
                .statusCode(200));

        assertThat(statements).hasSize(1);
    }

    @Test
    void anUnknownFilterIsRefused() {
        as(district.staff())
                .queryParam("knid", "PRIMARY")
                .get("/api/v1/organisations")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("knid"))
                .body("errors[0].code", equalTo("unknown-filter"));
    }

    @Test
    void aSchoolSeesItselfAlone() {
        Tree.School school = district.school();

        as(school.filler()).get("/api/v1/organisations").then().body("items.code", contains(school.code()));
        as(school.filler())
                .get("/api/v1/organisations/" + district.schools().get(1).id())
                .then()
                .statusCode(404);
        as(school.filler()).get("/api/v1/organisations/" + district.id()).then().statusCode(404);
    }

    @Test
    void anotherDistrictsSchoolIsAnsweredLikeOneThatDoesNotExist() {
        Tree.District neighbour = district.neighbour();

        as(neighbour.staff())
                .get("/api/v1/organisations/" + district.school().id())
                .then()
                .statusCode(404);
        as(neighbour.staff())
                .body(school("改名"))
                .header("If-Match", "*")
                .put("/api/v1/organisations/" + district.school().id())
                .then()
                .statusCode(404);
        as(neighbour.importer())
                .body(school("抢注"))
                .put("/api/v1/organisations/by-code/" + district.school().code())
                .then()
                .statusCode(404);
        as(district.city())
                .get("/api/v1/organisations/" + neighbour.school().id())
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeFrom() {
        String address = "/api/v1/organisations/" + district.school().id();
        String etag = as(district.head()).get(address).header("ETag");

        as(district.head()).body(school("清河区新实验小学")).put(address).then().statusCode(428);
        as(district.head())
                .header("If-Match", etag)
                .body(school("清河区新实验小学"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("officialName", equalTo("清河区新实验小学"))
                .body("formerNames", contains("清河区旧小学"))
                .body("version", equalTo(1));
        as(district.head())
                .header("If-Match", etag)
                .body(school("又改"))
                .put(address)
                .then()
                .statusCode(412);
        as(district.head())
                .header("If-None-Match", "\"v1\"")
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void onlyTheDistrictAndItsScriptsEdit() {
        String address = "/api/v1/organisations/" + district.school().id();

        as(district.school().principal())
                .header("If-Match", "*")
                .body(school("自改"))
                .put(address)
                .then()
                .statusCode(403);
        as(district.inspector())
                .header("If-Match", "*")
                .body(school("自改"))
                .put(address)
                .then()
                .statusCode(403);
        as(district.importer())
                .header("If-Match", "*")
                .body(school("脚本改"))
                .put(address)
                .then()
                .statusCode(200);
    }

    @Test
    void aScriptKeepsARosterInStepByCode() {
        String address = "/api/v1/organisations/by-code/" + district.code() + "900";

        as(district.importer())
                .body(school("清河区新建小学"))
                .put(address)
                .then()
                .statusCode(201)
                .body("level", equalTo("SCHOOL"))
                .body("parentId", equalTo(district.id().toString()));
        as(district.importer())
                .body(school("清河区新建小学"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"");
        as(district.importer())
                .body(school("清河区新建第二小学"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"");
    }

    @Test
    void whatIsUnknownOrMissingIsNamed() {
        as(district.staff())
                .header("If-Match", "*")
                .body(Map.of("officialName", "x", "kind", "PRIMARY", "version", 3))
                .put("/api/v1/organisations/" + district.school().id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/version"))
                .body("errors[0].code", equalTo("unknown-property"));
        as(district.staff())
                .header("If-Match", "*")
                .body(Map.of("officialName", " ", "kind", "PRIMARY"))
                .put("/api/v1/organisations/" + district.school().id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/officialName"))
                .body("errors[0].code", equalTo("not-blank"));
    }

    private static Map<String, Object> school(String name) {
        return Map.of("officialName", name, "kind", "PRIMARY", "formerNames", List.of("清河区旧小学"));
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}

package org.hazardledger.exchange;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.hazardledger.exchange.form.Samples;
import org.hazardledger.testing.Tree;

/** Imports as a script runs them, with the samples moved into a district of the test's own. */
final class ImportApi {

    private final Tree.Person person;

    private ImportApi(Tree.Person person) {
        this.person = person;
    }

    static ImportApi as(Tree.Person person) {
        return new ImportApi(person);
    }

    RequestSpecification request() {
        return given().auth().oauth2(person.token());
    }

    /** A text sample with the codes and the name of this district. */
    static byte[] sample(String name, Tree.District district) {
        try {
            return Files.readString(Samples.directory().resolve(name))
                    .replace("JZQH", district.code())
                    .replace("清河区", district.name())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response start(byte[] file, Map<String, String> parameters) {
        RequestSpecification request = request().multiPart("file", "表.csv", file);
        parameters.forEach(request::multiPart);
        return request.post("/api/v1/imports");
    }

    JsonPath commit(byte[] file) {
        return run(file, Map.of("mode", "commit", "onError", "accept-valid"));
    }

    /** What follows an import: its decisions, its commit, its resumption; the ended job. */
    JsonPath follow(JsonPath before, String verb, Map<String, ?> body) {
        RequestSpecification request = request().contentType("application/json");
        Response started = (body == null ? request : request.body(body))
                .post("/api/v1/imports/" + before.getString("id") + "/" + verb);
        started.then().statusCode(202);
        return ended(started);
    }

    /** The ended job: its stream of events ends with it. */
    JsonPath run(byte[] file, Map<String, String> parameters) {
        Response started = start(file, parameters);
        started.then().statusCode(202);
        return ended(started);
    }

    private JsonPath ended(Response started) {
        String id = started.jsonPath().getString("id");
        List<String> events = request()
                .get("/api/v1/jobs/" + id + "/events")
                .asString()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .toList();
        return new JsonPath(events.get(events.size() - 1).substring("data:".length()));
    }

    /** Registers the twenty schools of the samples with their buildings. */
    void roster(Tree.District district) {
        commit(sample("00-roster-organisations.csv", district));
        commit(sample("00-roster-buildings.csv", district));
    }
}

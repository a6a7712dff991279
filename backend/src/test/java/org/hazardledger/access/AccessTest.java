package org.hazardledger.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hazardledger.campaign.CampaignFixture;
import org.hazardledger.contract.Contract;
import org.hazardledger.contract.Contract.Operation;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Role × action × own, sibling, neighbouring, foreign and missing, over every operation of the contract. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccessTest {

    private static final Logger LOG = Logger.getLogger(AccessTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Jdbi jdbi;

    private Tree.District district;
    private final Map<Where, Things> things = new EnumMap<>(Where.class);

    /** By operation: the one answer for what does not exist, and for what is not the caller's. */
    private final Map<String, ObjectNode> notFound = new HashMap<>();

    private final List<String> wrong = new ArrayList<>();
    private int cases;

    @Test
    void everyOperationHasItsLineInTheTable() {
        assertThat(AccessRule.all().stream().map(AccessRule::operation))
                .as("access/operations.txt against the operations of openapi.yaml")
                .containsExactlyInAnyOrderElementsOf(Contract.built().operations().stream()
                        .map(Operation::id)
                        .toList());
    }

    @Test
    void everyCallerIsAnsweredWhatTheTableSays() throws IOException {
        plant();
        for (AccessRule rule : AccessRule.all()) {
            Operation operation = Contract.built().operations().stream()
                    .filter(candidate -> candidate.id().equals(rule.operation()))
                    .findFirst()
                    .orElseThrow();
            for (Who who : Who.values()) {
                for (Where where : rule.isAboutTheCaller() ? List.of(Where.OWN_SCHOOL) : List.of(Where.values())) {
                    ask(rule, operation, who, where);
                }
            }
        }
        LOG.infof(
                "Access table: %d cases over %d operations",
                cases, AccessRule.all().size());
        assertThat(wrong).as("of %d cases", cases).isEmpty();
    }

    private void ask(AccessRule rule, Operation operation, Who who, Where where) throws IOException {
        String expected = rule.expected(who, where);
        if ("?".equals(expected)) {
            return;
        }
        cases++;
        Response response;
        try {
            response = send(rule, operation, who, where);
        } catch (AssertionError brokenContract) {
            wrong.add(who + " of " + where + ": " + brokenContract.getMessage());
            return;
        }
        String told = "%s by %s of %s: %d instead of %s"
                .formatted(rule.operation(), who, where, response.statusCode(), expected);
        if (!expected.equals(String.valueOf(response.statusCode()))) {
            wrong.add(told + " " + (response.statusCode() >= 400 ? response.asString() : ""));
        } else if (rule.isAboutTheCaller() && "200".equals(expected)) {
            leaks(response.asString(), who).forEach(leak -> wrong.add(told + ", but tells of " + leak));
        } else if (!rule.isAboutTheCaller()
                && who.isKnown()
                && rule.outOfScope().equals(expected)) {
            ObjectNode body = (ObjectNode) JSON.readTree(response.asByteArray());
            body.remove(List.of("instance", "requestId"));
            ObjectNode first = notFound.computeIfAbsent(rule.operation(), operationId -> body);
            if (!first.equals(body)) {
                wrong.add(told + ", but with another body: " + body + " and " + first);
            }
        }
    }

    /** What a list must not name: schools, people and records outside the caller's scope. */
    private List<String> leaks(String body, Who who) {
        return things.entrySet().stream()
                .filter(place -> place.getKey() != Where.MISSING && !who.reaches(place.getKey(), false))
                .flatMap(place -> Stream.of("school", "hazard", "submission", "person")
                        .filter(kind -> body.contains(place.getValue().id(kind)))
                        .map(kind -> "a " + kind + " of " + place.getKey()))
                .toList();
    }

    private Response send(AccessRule rule, Operation operation, Who who, Where where) {
        Things target = things.get(where);
        String id = target.id(rule.target());
        RequestSpecification request = given().header("If-Match", "412".equals(rule.answer()) ? "\"v999\"" : "*");
        Tree.Person person = who.in(district);
        if (person != null) {
            request.auth().oauth2(person.token());
        }
        String path = operation
                .path()
                .replaceFirst("\\{(id|token)}", id)
                .replaceAll("\\{[^}]+}", Ids.next().toString());
        String text = rule.request()
                .replace("{id}", id)
                .replace("{place}", "二层东侧走廊")
                .replace("{name}", "new-" + Ids.next().toString().substring(24))
                .replace("{person}", district.school().filler().id().toString());
        if (text.startsWith("?")) {
            path += text.replace(" multipart", "");
        }
        if (text.endsWith("multipart")) {
            request.multiPart("file", "note.txt", "no picture".getBytes(StandardCharsets.UTF_8), "text/plain");
        } else if (text.startsWith("{")) {
            request.contentType("application/json").body(text);
        }
        return request.request(operation.method(), path);
    }

    /** Two schools of one district, one of the neighbouring one and one of another city, with everything there is. */
    private void plant() {
        district = Tree.district(2);
        Tree.District neighbour = district.neighbour();
        Tree.District foreign = Tree.district();
        UUID campaign = CampaignFixture.campaignOf(district);
        things.put(Where.OWN_SCHOOL, at(district.schools().get(0), campaign));
        things.put(Where.SIBLING_SCHOOL, at(district.schools().get(1), campaign));
        things.put(Where.NEIGHBOUR_DISTRICT, at(neighbour.school(), CampaignFixture.campaignOf(neighbour)));
        things.put(Where.FOREIGN_CITY, at(foreign.school(), CampaignFixture.campaignOf(foreign)));
        things.put(Where.MISSING, Things.missing());
    }

    private Things at(Tree.School school, UUID campaign) {
        return Things.of(jdbi, school, campaign, AccessPhotos.taken(school));
    }
}

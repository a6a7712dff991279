package org.hazardledger.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hazardledger.testing.TestStack;
import org.junit.jupiter.api.Test;

/** The published contract is the one the service keeps, and it is complete. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern NUMBERED = Pattern.compile(".*\\d$");

    private final Contract contract = Contract.built();

    @Test
    void theCommittedDocumentIsTheOneTheBuildWrites() throws IOException {
        JsonNode committed = YAML.readTree(Path.of("..", "openapi.yaml").toFile());

        assertThat(committed)
                .as("openapi.yaml at the root of the repository; `make openapi` writes it anew")
                .isEqualTo(YAML.readTree(
                        Path.of("target", "openapi", "openapi.yaml").toFile()));
    }

    @Test
    void theServiceServesIt() throws IOException {
        String served = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(YAML.readTree(served)).isEqualTo(contract.document());
    }

    @Test
    void everyOperationSaysWhatItIsAndWhatItRefuses() {
        List<String> lacking = new ArrayList<>();
        for (Contract.Operation operation : contract.operations()) {
            JsonNode description = operation.description();
            for (String property : List.of("operationId", "summary", "description", "tags", "security")) {
                if (description.path(property).isMissingNode()) {
                    lacking.add(operation.method() + " " + operation.path() + " has no " + property);
                }
            }
            if (description.path("responses").path("401").isMissingNode()) {
                lacking.add(operation.id() + " has no 401");
            }
        }

        assertThat(lacking).isEmpty();
        assertThat(contract.operations()).extracting(Contract.Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void everySchemaHasANameOfItsOwn() {
        List<String> names = new ArrayList<>();
        contract.document().at("/components/schemas").fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .as("two records of one name: give one of them @Schema(name = …)")
                .noneMatch(NUMBERED.asMatchPredicate());
    }

    @Test
    void everyParameterSaysWhatItIs() {
        List<String> mute = new ArrayList<>();
        for (Contract.Operation operation : contract.operations()) {
            operation.description().path("parameters").forEach(one -> {
                JsonNode parameter = contract.resolve(one);
                if (parameter.path("description").asText().isBlank()) {
                    mute.add(operation.id() + " " + parameter.path("name").asText());
                }
            });
        }

        assertThat(mute)
                .as("a line `parameter.…` in openapi/descriptions.properties")
                .isEmpty();
    }

    /** Kept in {@code openapi/examples/<operationId>.json}. */
    @Test
    void everyRequestWithABodyHasAValidExample() {
        List<String> faults = new ArrayList<>();
        for (Contract.Operation operation : contract.operations()) {
            JsonNode json = operation.description().at("/requestBody/content/application~1json");
            if (json.isObject() && !json.has("example")) {
                faults.add(operation.id() + " has no example");
            } else if (json.isObject()) {
                contract.faults(json.get("schema"), json.get("example"))
                        .forEach(fault -> faults.add(operation.id() + ": " + fault));
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Kept in {@code openapi/examples/<operationId>.answer.json}, which {@code make examples} records. */
    @Test
    void everyAnswerHasAValidExample() {
        List<String> faults = new ArrayList<>();
        for (Contract.Operation operation : contract.operations()) {
            operation.description().path("responses").properties().forEach(response -> {
                JsonNode content = contract.resolve(response.getValue()).path("content");
                String where = operation.id() + " " + response.getKey();
                hold(where, content.path("application/json"), faults);
                hold(where, content.path("application/problem+json"), faults);
            });
        }

        assertThat(faults)
                .as("`make examples T=YourTest` keeps what a test was answered, `make openapi` puts it in")
                .isEmpty();
    }

    private void hold(String where, JsonNode media, List<String> faults) {
        if (media.isObject() && !media.has("example")) {
            faults.add(where + " has no example");
        } else if (media.isObject()) {
            contract.faults(media.get("schema"), media.get("example"))
                    .forEach(fault -> faults.add(where + ": " + fault));
        }
    }
}

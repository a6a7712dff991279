package org.hazardledger.platform.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What operations, their parameters and their groups mean, from {@code openapi/descriptions.properties}; a resource's own words go before. */
final class Descriptions {

    private static final String FILE = "/openapi/descriptions.properties";
    private static final String TAG = "tag.";
    private static final String PARAMETER = "parameter.";

    private Descriptions() {}

    static void addTo(OpenAPI document) {
        Properties texts = read();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    describe(operation, texts);
                    describeParameters(path, operation, texts);
                }));
        document.getTags().forEach(tag -> {
            if (tag.getDescription() == null) {
                tag.setDescription(texts.getProperty(TAG + tag.getName().replace(' ', '-')));
            }
        });
    }

    private static void describe(Operation operation, Properties texts) {
        if (operation.getDescription() == null) {
            operation.setDescription(texts.getProperty(operation.getOperationId()));
        }
    }

    /** A parameter of the path means what the segment before it names; others mean the same wherever they are taken. */
    private static void describeParameters(String path, Operation operation, Properties texts) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getName() != null && parameter.getDescription() == null) {
                String general =
                        parameter.getIn() == In.PATH ? segmentBefore(path, parameter.getName()) : parameter.getName();
                String own = operation.getOperationId() + "." + parameter.getName();
                parameter.setDescription(texts.getProperty(PARAMETER + own, texts.getProperty(PARAMETER + general)));
            }
        }
    }

    private static String segmentBefore(String path, String name) {
        List<String> segments = List.of(path.split("/"));
        return segments.get(segments.indexOf("{" + name + "}") - 1) + ".id";
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Descriptions.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            texts.load(file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

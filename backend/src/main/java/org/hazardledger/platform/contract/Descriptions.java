package org.hazardledger.platform.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** What operations and their groups mean, from {@code openapi/descriptions.properties}; a resource's own words go before. */
final class Descriptions {

    private static final String FILE = "/openapi/descriptions.properties";
    private static final String TAG = "tag.";

    private Descriptions() {}

    static void addTo(OpenAPI document) {
        Properties texts = read();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> describe(operation, texts));
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

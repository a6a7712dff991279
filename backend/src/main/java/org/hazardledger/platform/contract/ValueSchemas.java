package org.hazardledger.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Values of the Java library are strings with a format, or objects of any shape, and no types of this interface. */
final class ValueSchemas {

    private static final String PREFIX = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "Instant", "date-time", "OffsetDateTime", "date-time", "LocalDate", "date");
    private static final Set<String> ANYTHING = Set.of("JsonNode", "JsonNodeType");

    private ValueSchemas() {}

    static Schema inline(Schema schema) {
        String name = name(schema.getRef());
        if (name != null && FORMATS.containsKey(name)) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat(FORMATS.get(name));
        } else if (name != null && ANYTHING.contains(name)) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.OBJECT));
            schema.setAdditionalPropertiesBoolean(true);
        } else if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(null);
        }
        return schema;
    }

    static void dropFrom(OpenAPI document) {
        FORMATS.keySet().forEach(document.getComponents()::removeSchema);
        ANYTHING.forEach(document.getComponents()::removeSchema);
    }

    /** The name of a component a reference points to. */
    static @Nullable String name(@Nullable String reference) {
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }
}

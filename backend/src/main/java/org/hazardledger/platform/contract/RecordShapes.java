package org.hazardledger.platform.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the records say and the scanner does not see: which properties may be null, and that an answer always has all of
 * them. A request asks only for what its validation asks for.
 */
final class RecordShapes {

    private static final String OURS = "org.hazardledger.";

    private final IndexView index;
    private final OpenAPI document;

    RecordShapes(IndexView index, OpenAPI document) {
        this.index = index;
        this.document = document;
    }

    void complete() {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        Reach reach = Reach.of(document);
        schemas.keySet().stream()
                .filter(name ->
                        !reach.requests().contains(name) && !reach.answers().contains(name) && !Refusals.isUsed(name))
                .forEach(document.getComponents()::removeSchema);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                record(name, schema.getProperties().keySet())
                        .ifPresent(record ->
                                complete(record, schema, !reach.requests().contains(name)));
            }
        });
    }

    private static void complete(ClassInfo record, Schema schema, boolean answered) {
        boolean omitsNull = omitsNull(record);
        Set<String> required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        Map<String, RecordComponentInfo> components = record.recordComponents().stream()
                .collect(Collectors.toMap(RecordComponentInfo::name, component -> component));
        Set.copyOf(schema.getProperties().keySet()).forEach(property -> {
            RecordComponentInfo component = components.get(property);
            if (component == null) {
                // a method that looks like a getter, which the scanner takes for a property
                schema.removeProperty(property);
                return;
            }
            boolean nullable = component.type().hasAnnotation(DotName.createSimple(Nullable.class));
            if (nullable && !omitsNull) {
                schema.addProperty(property, orNull(schema.getProperties().get(property)));
            }
            if (answered
                    && !(nullable && (omitsNull || isMap(schema.getProperties().get(property))))) {
                required.add(property);
            }
        });
        if (!required.isEmpty()) {
            schema.setRequired(record.recordComponents().stream()
                    .map(RecordComponentInfo::name)
                    .filter(required::contains)
                    .toList());
        }
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(
                            OASFactory.createSchema().ref(schema.getRef()),
                            OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }

    /** Generated clients forget that a map may be null, unless it may also be missing. */
    private static boolean isMap(Schema schema) {
        return schema.getAdditionalPropertiesSchema() != null
                || Boolean.TRUE.equals(schema.getAdditionalPropertiesBoolean());
    }

    private static boolean omitsNull(ClassInfo record) {
        AnnotationInstance include = record.declaredAnnotation(DotName.createSimple(JsonInclude.class));
        return include != null && "NON_NULL".equals(include.value().asEnum());
    }

    /** The record behind a schema; none when two records share a name, which a test of the contract refuses. */
    private Optional<ClassInfo> record(String name, Set<String> properties) {
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .filter(type -> name.equals(nameOf(type))
                        || (!type.typeParameters().isEmpty() && name.startsWith(nameOf(type))))
                .filter(type -> properties.containsAll(type.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .toList()))
                .findFirst();
    }

    private static String nameOf(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(
                DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class));
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}

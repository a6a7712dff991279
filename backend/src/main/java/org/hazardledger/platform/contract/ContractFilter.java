package org.hazardledger.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes the scanned document once, at build time: what is published is what is served. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private final IndexView index;

    /** Called by the build with the index of all classes. */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return ValueSchemas.inline(named(schema));
    }

    /** The parts that were scanned beside a named form are dropped: generators take either, and mix the two up. */
    private static Schema named(Schema schema) {
        return schema.getRef() != null && schema.getProperties() != null
                ? OASFactory.createSchema().ref(schema.getRef())
                : schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Publication.describe(document);
        ValueSchemas.dropFrom(document);
        new RecordShapes(index, document).complete();
        Refusals.addTo(document);
        Conventions.addTo(document);
        Examples.addTo(document);
        Descriptions.addTo(document);
    }
}

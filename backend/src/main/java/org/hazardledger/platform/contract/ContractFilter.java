package org.hazardledger.platform.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
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
        return ValueSchemas.inline(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Publication.describe(document);
        ValueSchemas.dropFrom(document);
        new RecordShapes(index, document).complete();
        Refusals.addTo(document);
        Conventions.addTo(document);
        RequestExamples.addTo(document);
        Descriptions.addTo(document);
    }
}

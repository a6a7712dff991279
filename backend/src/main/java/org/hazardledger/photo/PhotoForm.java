package org.hazardledger.photo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of the form that uploads a photo, as the contract describes it. */
@Schema(name = "PhotoForm", requiredProperties = "file")
public record PhotoForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "the bytes decide what it is")
        String file) {}

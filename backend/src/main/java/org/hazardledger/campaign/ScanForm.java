package org.hazardledger.campaign;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of the form that attaches a scan, as the contract describes it. */
@Schema(name = "ScanForm", requiredProperties = "file")
public record ScanForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "PDF, JPEG or PNG")
        String file) {}

package org.hazardledger.exchange;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of the form that starts an import, as the contract describes them. */
@Schema(name = "ImportForm", requiredProperties = "file")
public record ImportForm(
        @Schema(type = SchemaType.STRING, format = "binary", description = "told by its content, not by its name")
        String file,

        @Schema(
                enumeration = {
                    "auto",
                    "weekly-detail",
                    "lookback-summary",
                    "hazard-rows",
                    "organisation-roster",
                    "photo-folders",
                    "comparison-sheet"
                },
                defaultValue = "auto",
                description = "auto finds out")
        String form,

        @Schema(
                enumeration = {"dry-run", "commit"},
                defaultValue = "dry-run")
        String mode,

        @Schema(
                enumeration = {"reject-file", "accept-valid"},
                defaultValue = "reject-file")
        String onError) {}

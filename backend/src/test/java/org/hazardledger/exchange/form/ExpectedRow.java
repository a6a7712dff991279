package org.hazardledger.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.ReadRow.Verdict;

/** One row of an expected file, compared by meaning: texts after NFKC, without white space and final stop. */
record ExpectedRow(JsonNode json) {

    /** Would tell that a school of this name exists in another district, so it is never said. */
    private static final String TELLING = "same-name-in-other-district";

    private static final Map<String, String> KINDS =
            Map.of("junior_secondary", "JUNIOR", "senior_secondary", "SENIOR", "training_institution", "TRAINING");

    void compare(ReadRow row) {
        String where = json.path("source").asText();
        Set<String> fates = new HashSet<>(texts(json.path("acceptFates")));
        fates.add(json.path("fate").asText());
        assertThat(fate(row.verdict())).as(where + " fate").isIn(fates);
        if (!json.has("acceptFates")
                || fate(row.verdict()).equals(json.path("fate").asText())) {
            compareReason(row, where);
        }
        if (json.has("line")) {
            assertThat(row.row().line())
                    .as(where + " line")
                    .isEqualTo(json.path("line").asLong());
        }
        if (fate(row.verdict()).equals("skipped")) {
            return;
        }
        assertThat(row.warnings().stream().map(Remark::code).distinct())
                .as(where + " warnings")
                .containsExactlyInAnyOrderElementsOf(texts(json.path("warnings")));
        List<String> notes = texts(json.path("notes")).stream()
                .filter(n -> !n.equals(TELLING))
                .toList();
        assertThat(row.notes().stream().map(Remark::code)).as(where + " notes").containsAll(notes);
        compareOrganisation(row, where);
        compareContent(row, where);
    }

    private void compareReason(ReadRow row, String where) {
        List<String> reasons = new ArrayList<>(texts(json.path("acceptReasons")));
        reasons.add(json.path("reason").asText(null));
        assertThat(row.reason() == null ? null : row.reason().code())
                .as(where + " reason")
                .isIn(reasons);
        for (String relation : List.of("duplicateOf", "possibleDuplicateOf")) {
            if (json.has(relation)) {
                assertThat(row.relatedRow())
                        .as(where + " " + relation)
                        .isEqualTo(json.path(relation).asInt());
            }
        }
    }

    private void compareOrganisation(ReadRow row, String where) {
        JsonNode organisation = json.path("organisation");
        if (organisation.has("code")) {
            assertThat(row.school().code())
                    .as(where)
                    .isEqualTo(organisation.path("code").asText());
            assertThat(row.school().name())
                    .as(where)
                    .isEqualTo(organisation.path("name").asText());
            assertThat(row.school().district())
                    .as(where)
                    .isEqualTo(organisation.path("district").asText());
        } else {
            assertThat(row.school()).as(where).isNull();
        }
        if (organisation.has("raw")) {
            assertThat(row.schoolText())
                    .as(where)
                    .isEqualTo(organisation.path("raw").asText());
        }
        assertThat(row.candidates()).as(where).isEqualTo(texts(organisation.path("candidates")));
    }

    private void compareContent(ReadRow row, String where) {
        if (row.content() instanceof Content.Organisation organisation) {
            compareRoster(organisation, where);
        } else if (row.content() instanceof Content.Building building) {
            compareBuilding(building, where);
        } else if (row.content() instanceof Content.Place place) {
            comparePlace(place, where);
        } else if (row.content() instanceof Content.LookbackBuilding building) {
            assertThat(building.building())
                    .as(where)
                    .isEqualTo(json.path("building").asText(null));
            assertThat(building.remark())
                    .as(where)
                    .isEqualTo(json.path("remark").asText(null));
            assertThat(building.declaredNone())
                    .as(where)
                    .isEqualTo(json.path("declaredNone").asBoolean());
        }
        JsonNode hazards = json.path("hazards");
        if (json.has("hazards")) {
            assertThat(row.content().hazards()).as(where + " hazards").hasSize(hazards.size());
            for (int i = 0; i < hazards.size(); i++) {
                compareHazard(row.content().hazards().get(i), hazards.get(i), where + " hazard " + i);
            }
        }
    }

    private void comparePlace(Content.Place place, String where) {
        assertThat(place.building()).as(where).isEqualTo(json.path("building").asText(null));
        assertThat(place.declaredNone())
                .as(where)
                .isEqualTo(json.path("declaredNone").asBoolean());
        assertThat(place.declaredTotal())
                .as(where)
                .isEqualTo(
                        json.hasNonNull("declaredTotal")
                                ? json.path("declaredTotal").asInt()
                                : null);
        if (json.has("responsiblePerson")) {
            assertThat(place.contact().name())
                    .as(where)
                    .isEqualTo(json.path("responsiblePerson").path("name").asText());
            assertThat(place.contact().phones())
                    .as(where)
                    .isEqualTo(texts(json.path("responsiblePerson").path("phones")));
            assertThat(place.address()).as(where).isEqualTo(json.path("address").asText());
        }
        if (json.has("area")) {
            assertThat(plain(place.area().value()))
                    .as(where)
                    .isEqualTo(number(json.path("area").path("value")));
            assertThat(plain(place.area().low()))
                    .as(where)
                    .isEqualTo(number(json.path("area").path("low")));
            assertThat(plain(place.area().high()))
                    .as(where)
                    .isEqualTo(number(json.path("area").path("high")));
            assertThat(place.area().approximate())
                    .as(where)
                    .isEqualTo(json.path("area").path("approx").asBoolean());
            assertThat(place.area().raw())
                    .as(where)
                    .isEqualTo(json.path("area").path("raw").asText());
        }
    }

    private void compareHazard(HazardEntry hazard, JsonNode wanted, String where) {
        assertThat(Plain.statement(hazard.description()))
                .as(where)
                .isEqualTo(Plain.statement(wanted.path("description").asText()));
        assertThat(hazard.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .as(where)
                .isEqualTo(wanted.path("status").asText());
        assertThat(String.valueOf(hazard.due()))
                .as(where)
                .isEqualTo(wanted.path("dueDate").asText("null"));
        assertThat(String.valueOf(hazard.rectifiedOn()))
                .as(where)
                .isEqualTo(wanted.path("rectifiedAt").asText("null"));
        assertThat(deadline(hazard.dueText()))
                .as(where)
                .isEqualTo(deadline(wanted.path("dueText").asText(null)));
        assertThat(hazard.onSpot())
                .as(where)
                .isEqualTo(wanted.path("mode").asText("").equals("on_spot"));
        assertThat(hazard.responsible())
                .as(where)
                .isEqualTo(wanted.path("responsible").asText(null));
        assertThat(hazard.fixableNow()).as(where).isEqualTo(yesNo(wanted.path("canFixNow")));
        assertThat(hazard.suspended()).as(where).isEqualTo(yesNo(wanted.path("suspended")));
        if (wanted.has("foundAt")) {
            assertThat(hazard.place()).as(where).isEqualTo(wanted.path("place").asText());
            assertThat(hazard.building())
                    .as(where)
                    .isEqualTo(json.path("building").asText());
            assertThat(hazard.category())
                    .as(where)
                    .isEqualTo(wanted.path("category").asText());
            assertThat(hazard.severity())
                    .as(where)
                    .isEqualTo(upper(wanted.path("severity").asText()));
            assertThat(hazard.source())
                    .as(where)
                    .isEqualTo(upper(wanted.path("source").asText()));
            assertThat(hazard.foundBy())
                    .as(where)
                    .isEqualTo(wanted.path("foundBy").asText());
            assertThat(hazard.phones()).as(where).isEqualTo(texts(wanted.path("phones")));
            assertThat(hazard.foundAt().atOffset(ZoneOffset.ofHours(8)))
                    .as(where)
                    .isEqualTo(OffsetDateTime.parse(wanted.path("foundAt").asText()));
        }
    }

    private void compareRoster(Content.Organisation read, String where) {
        JsonNode wanted = json.path("organisation");
        assertThat(read)
                .as(where)
                .isEqualTo(new Content.Organisation(
                        wanted.path("code").asText(),
                        wanted.path("name").asText(),
                        texts(wanted.path("aliases")),
                        texts(wanted.path("formerNames")),
                        wanted.path("district").asText(),
                        KINDS.getOrDefault(
                                wanted.path("kind").asText(),
                                upper(wanted.path("kind").asText())),
                        upper(wanted.path("ownership").asText()),
                        wanted.path("boarding").asBoolean(),
                        wanted.path("keyUnit").asBoolean(),
                        wanted.path("address").asText(),
                        wanted.path("head").asText(),
                        wanted.path("fireResponsible").asText(),
                        wanted.path("fireManager").asText(),
                        wanted.path("phone").asText(),
                        wanted.path("parent").asText(null)));
    }

    private void compareBuilding(Content.Building read, String where) {
        JsonNode wanted = json.path("building");
        assertThat(read.name()).as(where).isEqualTo(wanted.path("name").asText());
        assertThat(read.aliases()).as(where).isEqualTo(texts(wanted.path("aliases")));
        assertThat(String.valueOf(read.completedYear()))
                .as(where)
                .isEqualTo(wanted.path("completedYear").asText("null"));
        assertThat(read.floors()).as(where).isEqualTo(wanted.path("floors").asInt());
        assertThat(plain(read.area().value())).as(where).isEqualTo(number(wanted.path("area")));
        assertThat(read.use()).as(where).isEqualTo(wanted.path("use").asText());
        assertThat(read.useState())
                .as(where)
                .isEqualTo(upper(wanted.path("useState").asText()));
    }

    static void compareSubmission(Submission read, JsonNode wanted) {
        assertThat(read.filledBy()).isEqualTo(wanted.path("filledBy").asText(null));
        assertThat(read.head()).isEqualTo(wanted.path("head").asText(null));
        assertThat(String.valueOf(read.filledAt()))
                .isEqualTo(wanted.path("filledAt").asText("null"));
        assertThat(String.valueOf(read.closes()))
                .isEqualTo(wanted.path("period").path("closes").asText("null"));
        if (wanted.has("phone")) {
            assertThat(read.phone()).isEqualTo(wanted.path("phone").asText());
        }
        assertThat(read.organisationText())
                .isEqualTo(wanted.path("org").path("raw").asText(null));
        assertThat(read.school() == null ? null : read.school().code())
                .isEqualTo(wanted.path("org").path("code").asText(null));
        if (read.school() == null) {
            assertThat(read.authority())
                    .isEqualTo(wanted.path("org").path("name").asText(null));
        }
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static String fate(Verdict verdict) {
        return verdict == Verdict.ACCEPTED
                ? "imported"
                : verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String deadline(String text) {
        return text == null ? null : Plain.statement(text).replaceAll("前$", "");
    }

    private static Boolean yesNo(JsonNode node) {
        return node.isBoolean() ? node.asBoolean() : null;
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? plain(node.decimalValue()) : null;
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}

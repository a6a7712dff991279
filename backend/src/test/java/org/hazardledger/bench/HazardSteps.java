package org.hazardledger.bench;

import static org.hazardledger.bench.FuzzPeople.FILLER;
import static org.hazardledger.bench.FuzzPeople.HEAD;
import static org.hazardledger.bench.FuzzPeople.INSPECTOR;
import static org.hazardledger.bench.FuzzPeople.LEADER;
import static org.hazardledger.bench.FuzzPeople.PRINCIPAL;
import static org.hazardledger.bench.FuzzPeople.RESPONSIBLE;
import static org.hazardledger.bench.FuzzPeople.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the right people do with a hazard in the state it is in, with bodies that are as they should be. */
final class HazardSteps {

    private static final List<String> GRADES = List.of("GENERAL", "MINOR", "MAJOR");

    /** Takes in a photo nobody has taken before, as this person; answers its id. */
    @FunctionalInterface
    interface Photos {
        String take(String person) throws IOException, InterruptedException;
    }

    private final Photos photos;
    private final String another;
    private final Random random;

    /** @param another hazard of the same school that it may turn out to be */
    HazardSteps(Photos photos, String another, Random random) {
        this.photos = photos;
        this.another = another;
        this.random = random;
    }

    /** What comes next, and now and then something beside the way. */
    List<FuzzStep> next(JsonNode now) throws IOException, InterruptedException {
        List<FuzzStep> steps = new ArrayList<>();
        switch (now.path("state").asText()) {
            case "DRAFT" -> {
                steps.add(step("patchHazard", FILLER, "{\"description\": \"灭火器压力严重不足\"}"));
                steps.add(step("listHazard", FILLER, ""));
            }
            case "LISTED" -> {
                if (now.path("source").asText().equals("INSPECTOR")) {
                    steps.add(step("ruleOnHazardList", INSPECTOR, "{\"outside\": true}"));
                }
                steps.add(step("patchHazard", STAFF, "{\"placeText\": \"三楼\", \"reason\": \"楼层写错\"}"));
                steps.add(step(
                        "gradeHazard",
                        FILLER,
                        "{\"severity\": \"%s\"}".formatted(GRADES.get(random.nextInt(GRADES.size())))));
            }
            case "GRADED" -> {
                steps.addAll(aside());
                steps.add(step("receiveMajorReport", STAFF, ""));
                steps.add(step(
                        "planHazard", PRINCIPAL, """
                        {"fixMode": "DEADLINE", "dueDate": "%s", "responsibleName": "赵亦凡", "measures": "更换灭火器",
                         "funds": "已列支", "contingency": "专人值守", "interimProtection": "设警戒线", "followerName": "孙维",
                         "approve": true}""".formatted(LocalDate.now().plusDays(20))));
            }
            case "RECTIFYING" -> {
                steps.addAll(aside());
                steps.add(step(
                        "logHazardProgress",
                        FILLER,
                        "{\"note\": \"已联系维保\", \"quantityDone\": %s}"
                                .formatted(now.path("quantity").isNull() ? "null" : "3")));
                steps.add(step(
                        "requestHazardExtension",
                        RESPONSIBLE,
                        "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}"
                                .formatted(LocalDate.now().plusDays(30))));
                steps.add(step("rectifyHazard", FILLER, """
                        {"rectifiedAt": "%s", "summary": "已更换", "photos": [{"photoId": "%s", "pairedWith": "%s"}]}""".formatted(
                                Instant.now().minusSeconds(60),
                                photos.take(FILLER),
                                now.path("photos").path(0).path("photoId").asText())));
            }
            case "REVIEW_REQUESTED" -> {
                String hash = now.path("signingHash").asText("none");
                steps.add(step("signHazard", RESPONSIBLE, signature("RESPONSIBLE", hash)));
                steps.add(step("signHazard", LEADER, signature("LEADER", hash)));
            }
            case "SIGNED" -> {
                boolean back = random.nextInt(4) == 0;
                steps.add(step(
                        "verifyHazard",
                        INSPECTOR,
                        back
                                ? "{\"outcome\": \"SENT_BACK\", \"onSite\": true, \"reasonCode\": \"NOT_RECTIFIED\", \"note\": \"仍欠压\"}"
                                : "{\"outcome\": \"ACCEPTED\", \"onSite\": true, \"photoIds\": [\"%s\"]}"
                                        .formatted(photos.take(INSPECTOR))));
            }
            case "CLOSED" -> {
                steps.add(step("superviseHazard", STAFF, "{\"on\": false, \"note\": \"现场验收合格\"}"));
                if (random.nextBoolean()) {
                    return steps; // stays closed, and may be looked back at
                }
                steps.add(step(
                        "requestHazardReopening",
                        FILLER,
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photos.take(FILLER))));
                steps.add(decision("decideHazardReopening", PRINCIPAL));
                steps.add(step(
                        "reopenHazard",
                        INSPECTOR,
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photos.take(INSPECTOR))));
            }
            default -> {}
        }
        return steps;
    }

    /** Proposals and decisions that a hazard meets beside its way; some end it. */
    private List<FuzzStep> aside() throws IOException, InterruptedException {
        return switch (random.nextInt(7)) {
            case 0 ->
                List.of(
                        step("requestHazardSupervision", STAFF, "{\"reason\": \"屡改屡犯\"}"),
                        step("decideHazardSupervision", HEAD, """
                            {"approved": true, "noticeNumber": "清教督〔2026〕%d号", "authority": "清河区教育局", "level": "DISTRICT"}""".formatted(random.nextInt(1_000_000))),
                        step(
                                "serveHazardSupervision",
                                STAFF,
                                "{\"servedAt\": \"%s\", \"signedForBy\": \"金建国\"}".formatted(Instant.now())));
            case 1 ->
                List.of(
                        step(
                                "requestHazardRejection",
                                RESPONSIBLE,
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}".formatted(photos.take(RESPONSIBLE))),
                        step("decideHazardRejection", HEAD, "{\"approved\": false, \"note\": \"不是空瓶\"}"));
            case 2 -> List.of(decision("decideHazardExtension", STAFF));
            case 3 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(step(
                                "rejectHazard",
                                STAFF,
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}".formatted(photos.take(STAFF))));
            case 4 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(step(
                                "mergeHazard",
                                STAFF,
                                "{\"targetId\": \"%s\", \"reason\": \"重复上报\"}".formatted(another)));
            default -> List.of();
        };
    }

    private static FuzzStep step(String operation, String person, String body) {
        FuzzStep step = FuzzStep.of(operation, person);
        return body.isEmpty() ? step : step.json(body);
    }

    private static FuzzStep decision(String operation, String person) {
        return step(operation, person, "{\"approved\": true, \"note\": \"同意\"}");
    }

    private static String signature(String capacity, String hash) {
        return "{\"capacity\": \"%s\", \"contentHash\": \"%s\"}".formatted(capacity, hash);
    }
}

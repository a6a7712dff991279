package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the right people do with a hazard in the state it is in, with bodies that are as they should be. */
final class FuzzSteps {

    private static final List<String> GRADES = List.of("GENERAL", "MINOR", "MAJOR");

    /** What one person does with the hazard as it is now. */
    record Step(String operation, String person, String body) {}

    /** Takes in a photo nobody has taken before, as this person; answers its id. */
    @FunctionalInterface
    interface Photos {
        String take(String person) throws IOException, InterruptedException;
    }

    private final Photos photos;
    private final Random random;

    FuzzSteps(Photos photos, Random random) {
        this.photos = photos;
        this.random = random;
    }

    /** What comes next, and now and then something beside the way. */
    List<Step> next(JsonNode now) throws IOException, InterruptedException {
        List<Step> steps = new ArrayList<>();
        switch (now.path("state").asText()) {
            case "DRAFT" -> {
                steps.add(new Step("patchHazard", "bench-filler", "{\"description\": \"灭火器压力严重不足\"}"));
                steps.add(new Step("listHazard", "bench-filler", ""));
            }
            case "LISTED" -> {
                if (now.path("source").asText().equals("INSPECTOR")) {
                    steps.add(new Step("ruleOnHazardList", "fuzz-inspector", "{\"outside\": true}"));
                }
                steps.add(new Step("patchHazard", "bench-district", "{\"placeText\": \"三楼\", \"reason\": \"楼层写错\"}"));
                steps.add(new Step(
                        "gradeHazard",
                        "bench-filler",
                        "{\"severity\": \"%s\"}".formatted(GRADES.get(random.nextInt(GRADES.size())))));
            }
            case "GRADED" -> {
                steps.addAll(aside());
                steps.add(new Step("receiveMajorReport", "bench-district", ""));
                steps.add(new Step("planHazard", "fuzz-principal", """
                        {"fixMode": "DEADLINE", "dueDate": "%s", "responsibleName": "赵亦凡", "measures": "更换灭火器",
                         "funds": "已列支", "contingency": "专人值守", "protection": "设警戒线", "approve": true}""".formatted(
                                LocalDate.now().plusDays(20))));
            }
            case "RECTIFYING" -> {
                steps.addAll(aside());
                steps.add(new Step(
                        "logHazardProgress",
                        "bench-filler",
                        "{\"note\": \"已联系维保\", \"quantityDone\": %s}"
                                .formatted(now.path("quantity").isNull() ? "null" : "3")));
                steps.add(new Step(
                        "requestHazardExtension",
                        "fuzz-responsible",
                        "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}"
                                .formatted(LocalDate.now().plusDays(30))));
                steps.add(new Step("rectifyHazard", "bench-filler", """
                        {"rectifiedAt": "%s", "summary": "已更换", "photos": [{"photoId": "%s", "pairedWith": "%s"}]}""".formatted(
                                Instant.now().minusSeconds(60),
                                photos.take("bench-filler"),
                                now.path("photos").path(0).path("photoId").asText())));
            }
            case "REVIEW_REQUESTED" -> {
                String hash = now.path("signingHash").asText("none");
                steps.add(new Step("signHazard", "fuzz-responsible", signature("RESPONSIBLE", hash)));
                steps.add(new Step("signHazard", "fuzz-leader", signature("LEADER", hash)));
            }
            case "SIGNED" -> {
                boolean back = random.nextInt(4) == 0;
                steps.add(new Step(
                        "verifyHazard",
                        "fuzz-inspector",
                        back
                                ? "{\"outcome\": \"SENT_BACK\", \"onSite\": true, \"reasonCode\": \"NOT_RECTIFIED\", \"note\": \"仍欠压\"}"
                                : "{\"outcome\": \"ACCEPTED\", \"onSite\": true, \"photoIds\": [\"%s\"]}"
                                        .formatted(photos.take("fuzz-inspector"))));
            }
            case "CLOSED" -> {
                steps.add(new Step("superviseHazard", "bench-district", "{\"on\": false, \"note\": \"现场验收合格\"}"));
                steps.add(new Step(
                        "requestHazardReopening",
                        "bench-filler",
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photos.take("bench-filler"))));
                steps.add(decision("decideHazardReopening", "fuzz-principal"));
                steps.add(new Step(
                        "reopenHazard",
                        "fuzz-inspector",
                        "{\"reason\": \"再次失压\", \"photoIds\": [\"%s\"]}".formatted(photos.take("fuzz-inspector"))));
            }
            default -> {}
        }
        return steps;
    }

    /** Proposals and decisions that a hazard meets beside its way; some end it. */
    private List<Step> aside() throws IOException, InterruptedException {
        return switch (random.nextInt(7)) {
            case 0 ->
                List.of(
                        new Step("requestHazardSupervision", "bench-district", "{\"reason\": \"屡改屡犯\"}"),
                        new Step("decideHazardSupervision", "fuzz-head", """
                            {"approved": true, "noticeNumber": "清教督〔2026〕%d号", "authority": "清河区教育局", "level": "DISTRICT"}""".formatted(random.nextInt(1_000_000))),
                        new Step(
                                "serveHazardSupervision",
                                "bench-district",
                                "{\"servedAt\": \"%s\", \"signedForBy\": \"金建国\"}".formatted(Instant.now())));
            case 1 ->
                List.of(
                        new Step(
                                "requestHazardRejection",
                                "fuzz-responsible",
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}"
                                        .formatted(photos.take("fuzz-responsible"))),
                        new Step("decideHazardRejection", "fuzz-head", "{\"approved\": false, \"note\": \"不是空瓶\"}"));
            case 2 -> List.of(decision("decideHazardExtension", "bench-district"));
            case 3 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Step(
                                "rejectHazard",
                                "bench-district",
                                "{\"reason\": \"训练用空瓶\", \"photoIds\": [\"%s\"]}"
                                        .formatted(photos.take("bench-district"))));
            case 4 ->
                random.nextInt(4) > 0
                        ? List.of()
                        : List.of(new Step(
                                "mergeHazard",
                                "bench-district",
                                "{\"targetId\": \"01930000-0000-7000-8000-000000000001\", \"reason\": \"重复上报\"}"));
            default -> List.of();
        };
    }

    private static Step decision(String operation, String person) {
        return new Step(operation, person, "{\"approved\": true, \"note\": \"同意\"}");
    }

    private static String signature(String capacity, String hash) {
        return "{\"capacity\": \"%s\", \"contentHash\": \"%s\"}".formatted(capacity, hash);
    }
}

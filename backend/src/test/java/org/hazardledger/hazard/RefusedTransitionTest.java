package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What a state does not admit is refused over HTTP with the code of the guard, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RefusedTransitionTest {

    private static final String REASON = "{\"reason\": \"核实\", \"photoIds\": []}";

    @Inject
    Jdbi jdbi;

    private final Tree.District district = Tree.district();
    private final Tree.School school = district.school();
    private String other;

    /** How an action is asked for: by whoever has the right to, with a body that is valid in itself. */
    private record Asked(Tree.Person by, String method, String path, String body) {}

    private Map<HazardAction, Asked> requests() {
        Map<HazardAction, Asked> requests = new EnumMap<>(HazardAction.class);
        requests.put(HazardAction.LIST, post(school.filler(), "listing", ""));
        requests.put(HazardAction.GRADE, post(school.filler(), "grading", "{\"severity\": \"GENERAL\"}"));
        requests.put(HazardAction.PLAN, post(school.leader(), "plan", "{\"fixMode\": \"ON_SPOT\"}"));
        requests.put(HazardAction.PROGRESS, post(school.filler(), "progress", "{\"note\": \"已联系维保\"}"));
        requests.put(HazardAction.RECTIFY, post(school.filler(), "rectification", """
                {"rectifiedAt": "2026-11-20T08:00:00+08:00", "summary": "已更换", "photos": []}"""));
        requests.put(HazardAction.EXTEND, post(school.responsible(), "extension-requests", """
                {"newDueDate": "2099-01-01", "reason": "等待配件"}"""));
        requests.put(
                HazardAction.DECIDE_EXTENSION,
                post(district.staff(), "extension-requests/" + Ids.next() + "/decision", "{\"approved\": true}"));
        requests.put(HazardAction.SIGN_RESPONSIBLE, post(school.responsible(), "signatures", """
                {"capacity": "RESPONSIBLE", "contentHash": "none"}"""));
        requests.put(HazardAction.SIGN_LEADER, post(school.leader(), "signatures", """
                {"capacity": "LEADER", "contentHash": "none"}"""));
        requests.put(HazardAction.VERIFY, post(district.inspector(), "verification", """
                {"outcome": "ACCEPTED", "onSite": true}"""));
        requests.put(HazardAction.SEND_BACK, post(district.staff(), "verification", """
                {"outcome": "SENT_BACK", "onSite": false, "reasonCode": "PARTIAL"}"""));
        requests.put(HazardAction.REOPEN, post(district.inspector(), "reopening", REASON));
        requests.put(HazardAction.REJECT, post(district.staff(), "rejection", REASON));
        requests.put(HazardAction.PROPOSE_REJECTION, post(school.leader(), "rejection-requests", REASON));
        requests.put(HazardAction.PROPOSE_REOPENING, post(school.filler(), "reopening-requests", REASON));
        String decision = "-requests/" + Ids.next() + "/decision";
        requests.put(
                HazardAction.DECIDE_REJECTION, post(district.staff(), "rejection" + decision, "{\"approved\": true}"));
        requests.put(
                HazardAction.DECIDE_REOPENING, post(school.leader(), "reopening" + decision, "{\"approved\": true}"));
        requests.put(HazardAction.MERGE, post(district.staff(), "merge", """
                {"targetId": "%s", "reason": "重复上报"}""".formatted(other)));
        requests.put(HazardAction.PROPOSE_SUPERVISION, post(district.inspector(), "supervision-requests", REASON));
        requests.put(HazardAction.DECIDE_SUPERVISION, post(district.head(), "supervision" + decision, """
                {"approved": true, "noticeNumber": "清督〔2026〕7号", "authority": "清河区消防救援大队", "level": "DISTRICT"}"""));
        requests.put(HazardAction.SERVE_SUPERVISION, post(district.staff(), "supervision/service", """
                {"servedAt": "2026-11-20T08:00:00+08:00", "signedForBy": "金建国"}"""));
        requests.put(HazardAction.END_SUPERVISION, post(district.staff(), "supervision", "{\"on\": false}"));
        requests.put(HazardAction.RULE_ON_LIST, post(district.inspector(), "list-check", "{\"outside\": true}"));
        requests.put(HazardAction.RECEIVE_REPORT, post(district.staff(), "major-report/receipt", ""));
        requests.put(
                HazardAction.CORRECT,
                new Asked(district.staff(), "PATCH", "", "{\"placeText\": \"三楼\", \"reason\": \"楼层写错\"}"));
        return requests;
    }

    private static Asked post(Tree.Person by, String transition, String body) {
        return new Asked(by, "POST", "/" + transition, body);
    }

    @Test
    void everyActionAStateDoesNotAdmitIsRefusedByName() {
        other = listed(school, "F02", "另一处灭火器过期");
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (State state : State.values()) {
            String hazard = in(state);
            for (Map.Entry<HazardAction, Asked> request : requests().entrySet()) {
                if (Lifecycle.admits(state, request.getKey()) || isEdit(state, request.getKey())) {
                    continue;
                }
                Response answer = send(request.getValue(), hazard);
                refused++;
                String expected = hidden(state, request.getValue()) ? "404 not-found" : "409 " + code(state);
                String got = answer.statusCode() + " " + answer.path("code");
                boolean explained = !answer.<String>path("detail").startsWith("problem.");
                if (!got.equals(expected) || !explained) {
                    wrong.add(request.getKey() + " in " + state + ": " + got + " instead of " + expected);
                }
            }
            assertThat(state(school.filler(), hazard)).isEqualTo(state.name());
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isEqualTo(182);
    }

    /** PATCH of a draft edits it: that is no refusal. */
    private static boolean isEdit(State state, HazardAction action) {
        return state == State.DRAFT && action == HazardAction.CORRECT;
    }

    /** A draft does not exist for those above the school. */
    private static boolean hidden(State state, Asked request) {
        return state == State.DRAFT && request.by().role() != Role.SCHOOL;
    }

    private static String code(State state) {
        return "state-" + state.name().toLowerCase().replace('_', '-');
    }

    private static Response send(Asked request, String hazard) {
        var prepared = as(request.by()).header("If-Match", "*").contentType("application/json");
        if (!request.body().isEmpty()) {
            prepared.body(request.body());
        }
        return prepared.request(request.method(), "/api/v1/hazards/" + hazard + request.path());
    }

    /** A hazard that has come to this state the way people take it there. */
    private String in(State state) {
        if (state == State.DRAFT) {
            return as(school.filler())
                    .contentType("application/json")
                    .body(found(school, "F02", "灭火器过期", "SELF_DAILY", "", true))
                    .post("/api/v1/hazards")
                    .path("id");
        }
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        switch (state) {
            case REJECTED ->
                succeeds(district.staff(), hazard, "rejection", """
                        {"reason": "训练用空瓶", "photoIds": ["%s"]}""".formatted(photo(district.staff(), school)));
            case MERGED -> succeeds(district.staff(), hazard, "merge", """
                        {"targetId": "%s", "reason": "重复上报"}""".formatted(other));
            case CANCELLED_BY_DEMOLITION ->
                // how demolition brings it there is the building's story, not this table's
                jdbi.useHandle(handle -> handle.execute(
                        "update hazard set state = 'CANCELLED_BY_DEMOLITION' where id = ?", UUID.fromString(hazard)));
            default -> onTheMainWay(hazard, state);
        }
        return hazard;
    }

    private void onTheMainWay(String hazard, State state) {
        List<Runnable> steps = List.of(
                () -> grade(school, hazard, "GENERAL"),
                () -> approveGeneralPlan(school, hazard),
                () -> rectify(school, hazard),
                () -> bothSign(school, hazard),
                () -> accepts(district.staff(), school, hazard, false).then().statusCode(200));
        steps.subList(0, state.ordinal() - State.LISTED.ordinal()).forEach(Runnable::run);
    }
}

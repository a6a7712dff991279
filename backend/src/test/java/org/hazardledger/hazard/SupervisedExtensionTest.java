package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hazardledger.hazard.HazardApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.Ids;
import org.hazardledger.policy.Policy;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** Decision 8: a supervised hazard's extension is asked at least 15 working days before the due date. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SupervisedExtensionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 23);
    private static final PersonRef RESPONSIBLE = new PersonRef(Ids.next(), "赵亦凡");

    /** The week of National Day off, the Saturday after it worked instead (调休). */
    private static final WorkingDays NATIONAL_DAY = new WorkingDays(Map.of(
            LocalDate.of(2026, 10, 1), false,
            LocalDate.of(2026, 10, 2), false,
            LocalDate.of(2026, 10, 5), false,
            LocalDate.of(2026, 10, 6), false,
            LocalDate.of(2026, 10, 7), false,
            LocalDate.of(2026, 10, 10), true));

    @Test
    void aHolidayBringsTheLastDayToAskForwardAndAWorkedSaturdayBack() {
        LocalDate fifteenBefore = LocalDate.of(2026, 9, 28);

        assertThat(asked(fifteenBefore, NATIONAL_DAY).type()).isEqualTo(HazardEventType.EXTENSION_REQUESTED);
        assertThatThrownBy(() -> asked(fifteenBefore.plusDays(1), NATIONAL_DAY))
                .hasMessageContaining("extension-too-late");
        assertThat(asked(LocalDate.of(2026, 10, 2), new WorkingDays(Map.of())).type())
                .as("without the calendar that would still be early enough")
                .isEqualTo(HazardEventType.EXTENSION_REQUESTED);
    }

    @Test
    void theCalendarIsTheOneTheDistrictKeeps() {
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        LocalDate today = Hazard.day(Instant.now());
        LocalDate due = fifteenWorkingDaysAfter(today);
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        succeeds(school.leader(), hazard, "plan", """
                {"fixMode": "DEADLINE", "dueDate": "%s", "measures": "更换灭火器", "responsibleName": "赵亦凡", "approve": true}
                """.formatted(due));
        supervised(district, hazard);
        String request = "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}".formatted(due.plusDays(10));

        enter(district, due, false);
        does(school.responsible(), hazard, "extension-requests", request)
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-too-late"));

        enter(district, saturdayBefore(due), true);
        succeeds(school.responsible(), hazard, "extension-requests", request);
    }

    @Test
    void whatTheCityListedIsTheCitysToExtend() {
        // Given a hazard under supervision by a notice of the city, and a request for more time
        Tree.District district = Tree.district();
        Tree.School school = district.school();
        LocalDate due = Hazard.day(Instant.now()).plusDays(60);
        String hazard = listed(school, "F02", "二楼走廊灭火器压力不足");
        grade(school, hazard, "GENERAL");
        succeeds(school.leader(), hazard, "plan", """
                {"fixMode": "DEADLINE", "dueDate": "%s", "measures": "更换灭火器", "responsibleName": "赵亦凡", "approve": true}
                """.formatted(due));
        succeeds(district.staff(), hazard, "supervision-requests", "{\"reason\": \"屡改屡犯\"}");
        succeeds(
                district.city(),
                hazard,
                "supervision-requests/" + view(district, hazard).path("proposals[0].id") + "/decision",
                """
                {"approved": true, "noticeNumber": "江督〔2026〕7号", "authority": "江州市消防救援支队", "level": "CITY"}""");
        succeeds(
                school.responsible(),
                hazard,
                "extension-requests",
                "{\"newDueDate\": \"%s\", \"reason\": \"等待配件\"}".formatted(due.plusDays(10)));
        String decision = "extension-requests/" + view(district, hazard).path("extensions[0].id") + "/decision";

        // Then it waits for the city and not for the district, whose head is refused
        assertThat(toDecide(district.city())).isEqualTo(1);
        assertThat(toDecide(district.head())).isZero();
        does(district.head(), hazard, decision, "{\"approved\": true}").then().statusCode(403);
        does(district.city(), hazard, decision, "{\"approved\": true}")
                .then()
                .statusCode(200)
                .body("dueDate", equalTo(due.plusDays(10).toString()));
    }

    private static Response view(Tree.District district, String hazard) {
        return as(district.staff()).get("/api/v1/hazards/" + hazard);
    }

    private static int toDecide(Tree.Person person) {
        return as(person).get("/api/v1/dashboards/me").path("due.toDecide");
    }

    private static HazardEvent asked(LocalDate today, WorkingDays days) {
        Hazard hazard = new Hazard();
        hazard.state = State.RECTIFYING;
        hazard.severity = Severity.GENERAL;
        hazard.dueDate = DUE;
        hazard.supervision = HazardLife.supervision(RESPONSIBLE, null);
        Extension extension = new Extension(
                Ids.next(), Instant.EPOCH, RESPONSIBLE, DUE, DUE.plusDays(10), "等待配件", null, null, null, null, null);
        return HazardDeadline.request(hazard, extension, Policy.DEFAULT, days, today);
    }

    private static LocalDate fifteenWorkingDaysAfter(LocalDate today) {
        WorkingDays plain = new WorkingDays(Map.of());
        return today.datesUntil(today.plusDays(40))
                .filter(day -> plain.between(today, day) == 15)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate saturdayBefore(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() + 1L);
    }

    private static void enter(Tree.District district, LocalDate day, boolean working) {
        as(district.staff())
                .contentType("application/json")
                .body("""
                        {"day": "%s", "working": %s, "name": "调休", "source": "国办发明电〔2026〕7号"}""".formatted(day, working))
                .post("/api/v1/calendar-days")
                .then()
                .statusCode(200);
    }
}

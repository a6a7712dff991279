package org.hazardledger.integration.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.integration.Events;
import org.hazardledger.ledger.Publicity;
import org.hazardledger.platform.Sha256;
import org.hazardledger.testing.Statements;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another platform mirrors the ledger by asking what came after what it has. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChangeFeedTest {

    @Inject
    Jdbi jdbi;

    private final ExecutorService others = Executors.newFixedThreadPool(4);
    private Tree.District district;
    private Tree.School school;

    @BeforeEach
    void tree() {
        district = Tree.district(3);
        school = district.school();
    }

    @AfterEach
    void stop() {
        others.shutdownNow();
    }

    @Test
    void tellsEveryEventInScopeOnceAndInOrder() {
        UUID listed = Events.happens(school, "HAZARD_LISTED");
        UUID graded = Events.happens(district.schools().get(1), "HAZARD_GRADED");
        UUID closed = Events.happens(school, "HAZARD_CLOSED");

        JsonPath first = changes(district.importer(), null, 2);
        JsonPath second = changes(district.importer(), first.getString("next"), 2);

        assertThat(subjects(first)).containsExactly(listed, graded);
        assertThat(first.getBoolean("more")).isTrue();
        assertThat(subjects(second)).containsExactly(closed);
        assertThat(second.getBoolean("more")).isFalse();
        assertThat(Sha256.hex(second.getString("items[0].content"))).isEqualTo(second.getString("items[0].hash"));
        assertThat(second.getString("items[0].previousHash")).isEqualTo(first.getString("items[0].hash"));
        assertThat(second.getString("items[0].id")).isEqualTo(school.id() + ":2");
        JsonPath nothing = changes(district.importer(), second.getString("next"), 2);
        assertThat(subjects(nothing)).isEmpty();
        assertThat(nothing.getString("next")).isEqualTo(second.getString("next"));
    }

    @Test
    void leavesOutNothingThatIsCommittedLater() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<UUID> slow =
                others.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                    UUID subject = Events.append(school, "HAZARD_LISTED");
                    written.countDown();
                    commit.await();
                    return subject;
                }));
        written.await();
        UUID quick = Events.happens(district.schools().get(1), "HAZARD_LISTED");

        JsonPath whileOpen = changes(district.staff(), null, 50);
        commit.countDown();
        UUID late = slow.get();
        assertThat(marks()).as("what was written meanwhile keeps its mark").isEqualTo(1);
        JsonPath after = changes(district.staff(), whileOpen.getString("next"), 50);

        assertThat(subjects(whileOpen)).containsExactly(quick);
        assertThat(subjects(after)).containsExactly(late);
    }

    @Test
    void keepsUpWithManyWritersAtOnce() throws Exception {
        int writers = 4;
        int eventsEach = 40;
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int offset = writer;
            writing.add(others.submit(() -> {
                for (int i = 0; i < eventsEach; i++) {
                    Events.happens(district.schools().get((i + offset) % 3), "PROGRESS_LOGGED");
                }
            }));
        }
        List<Map<String, Object>> seen = new ArrayList<>();
        String since = null;
        boolean last = false;
        while (true) {
            boolean over = writing.stream().allMatch(Future::isDone);
            JsonPath page = changes(district.staff(), since, 7);
            seen.addAll(page.getList("items"));
            since = page.getString("next");
            if (last && !page.getBoolean("more")) {
                break;
            }
            last = over;
        }
        for (Future<?> one : writing) {
            one.get();
        }

        assertThat(seen).hasSize(writers * eventsEach);
        assertThat(seen).extracting(event -> event.get("id")).doesNotHaveDuplicates();
        Map<Object, List<Integer>> chains = seen.stream()
                .collect(Collectors.groupingBy(
                        event -> event.get("organisationId"),
                        Collectors.mapping(event -> (Integer) event.get("sequence"), Collectors.toList())));
        assertThat(chains).hasSize(3);
        assertThat(chains.values())
                .allSatisfy(chain -> assertThat(chain)
                        .isEqualTo(Stream.iterate(1, n -> n + 1)
                                .limit(chain.size())
                                .toList()));
    }

    @Test
    void tellsNobodyElseOfDraftsAndNobodyOfWhatWasNotDecidedOn() {
        UUID draft = Events.happens(school, "HAZARD_DRAFTED");
        Events.happens(school, "HIDDEN_VISIT_PLANNED");

        assertThat(subjects(changes(school.principal(), null, 50))).containsExactly(draft);
        assertThat(subjects(changes(district.staff(), null, 50))).isEmpty();
        assertThat(subjects(changes(district.importer(), null, 50))).isEmpty();
        assertThat(changes(district.staff(), null, 50).getString("next")).isNull();
    }

    @Test
    void endsAtTheScope() {
        Events.happens(school, "HAZARD_LISTED");

        assertThat(subjects(changes(district.neighbour().staff(), null, 50))).isEmpty();
        assertThat(subjects(changes(district.schools().get(1).filler(), null, 50)))
                .isEmpty();
        assertThat(subjects(changes(school.filler(), null, 50))).hasSize(1);
        assertThat(subjects(changes(district.city(), null, 50))).hasSize(1);
    }

    @Test
    void aChainThatLostItsLastEventKeepsNobodyWaiting() {
        // Given a school whose chain says that it is longer than it is
        UUID there = Events.happens(school, "HAZARD_LISTED");
        jdbi.useHandle(handle -> handle.execute(
                "update ledger_head set sequence = sequence + 1 where organisation_id = ?", school.id()));

        // Then what there is is told, and what happens elsewhere
        UUID elsewhere = Events.happens(district.schools().get(1), "HAZARD_LISTED");
        assertThat(subjects(changes(district.importer(), null, 50))).containsExactly(there, elsewhere);
        // And nobody looks for the missing one again
        assertThat(marks()).isZero();
    }

    @Test
    void whoAsksLooksAtNoChainThatHasNothingNew() {
        // Given chains with events, all of them told before
        Events.happens(school, "HAZARD_LISTED");
        String end = changes(district.staff(), null, 50).getString("next");

        // When somebody asks whether there is more
        List<String> statements = Statements.of(
                () -> assertThat(subjects(changes(district.staff(), end, 50))).isEmpty());

        // Then one look at what has no number is all it costs beside the page: its plan knows of no other table
        assertThat(statements)
                .containsOnlyOnce("select max(id) from ledger_unnumbered")
                .noneMatch(sql -> sql.contains("ledger_head") || sql.contains("ledger_numbered"))
                .hasSize(3);
        assertThat(plan(statements.get(0))).contains("ledger_unnumbered").doesNotContain("Join", "Loop", "ledger_head");
        assertThat(marks()).isZero();
    }

    @Test
    void beginsAtTheEndForWhoHearsOnlyOfWhatComes() {
        Events.happens(school, "HAZARD_LISTED");
        String end = as(district.staff())
                .get("/api/v1/changes?end=true")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0))
                .extract()
                .path("next");
        UUID later = Events.happens(school, "HAZARD_GRADED");

        assertThat(subjects(changes(district.staff(), end, 50))).containsExactly(later);
    }

    @Test
    void refusesACursorThatIsNotItsOwn() {
        as(district.staff())
                .get("/api/v1/changes?since=bm90IG91cnM")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("bad-cursor"));
        as(district.staff()).get("/api/v1/changes?limit=201").then().statusCode(400);
    }

    @Test
    void everyKindOfEventWasDecidedOn() {
        List<String> undecided = ResourceBundle.getBundle("messages.messages_en").keySet().stream()
                .filter(key -> key.startsWith("event."))
                .map(key -> key.substring("event.".length()))
                .filter(type -> !Publicity.PUBLISHED.contains(type) && !Publicity.OF_DRAFTS.contains(type))
                .sorted()
                .toList();

        assertThat(undecided)
                .as("kinds of events that are in neither list of Publicity")
                .isEmpty();
    }

    private int marks() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from ledger_unnumbered")
                .mapTo(Integer.class)
                .one());
    }

    private String plan(String sql) {
        return jdbi.withHandle(handle -> String.join(
                "\n", handle.createQuery("explain " + sql).mapTo(String.class).list()));
    }

    private static JsonPath changes(Tree.Person person, String since, int limit) {
        RequestSpecification request = as(person).queryParam("limit", limit);
        if (since != null) {
            request.queryParam("since", since);
        }
        return request.get("/api/v1/changes").then().statusCode(200).extract().jsonPath();
    }

    private static List<UUID> subjects(JsonPath page) {
        return page.<String>getList("items.subjectId").stream()
                .map(UUID::fromString)
                .toList();
    }

    private static RequestSpecification as(Tree.Person person) {
        return given().auth().oauth2(person.token());
    }
}

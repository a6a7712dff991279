package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.AnswerText;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Decisions.Answer;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;

/**
 * Refuses answers that cannot be meant, all of them together and each with its row, before anything is stored. Three statements
 * at most, however many answers there are.
 */
@ApplicationScoped
class AnswerCheck {

    /** Whoever has more than these wrong has one thing wrong many times. */
    private static final int MOST_ERRORS = 100;

    private static final String[] SCHOOL_REASONS = {"unknown-school", "ambiguous-school"};
    private static final Set<Column> SCHOOL_COLUMNS = Set.of(Column.UNIT, Column.ORG_CODE, Column.ORG_NAME);

    private final Jdbi jdbi;
    private final Rosters rosters;
    private final Clock clock;

    AnswerCheck(Jdbi jdbi, Rosters rosters, Clock clock) {
        this.jdbi = jdbi;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** 400 with a pointer and a sentence for each answer that cannot be meant. */
    void require(Caller caller, UUID batch, DecideImport given) {
        List<Answer> answers = given.cells();
        Reach reach = Reach.ofHazards(caller);
        Set<String> rows = rows(batch, given, answers);
        Set<String> numbers = numbers(reach, answers);
        SchoolTexts schools = schools(batch, reach, answers);
        List<Problem.Invalid> errors = new ArrayList<>();
        Map<String, String> said = new HashMap<>();
        LocalDate today = LocalDate.now(clock.withZone(BusinessTime.ZONE));
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String pointer = "/answers/" + i;
            String where = answer.row() == null ? answer.said() : answer.row();
            if (answer.row() != null && !rows.contains(answer.row())) {
                errors.add(new Problem.Invalid(pointer + "/row", "import-no-such-row", answer.row()));
            } else if (contradicts(said, answer)) {
                errors.add(new Problem.Invalid(pointer + "/means", "import-answered-twice", where));
            } else if (answer.column() == Column.NUMBER && !numbers.contains(number(answer))) {
                errors.add(new Problem.Invalid(pointer + "/means", "import-no-such-hazard", where, answer.means()));
            } else if (!schools.fit(answer)) {
                errors.add(new Problem.Invalid(pointer + "/means", "import-no-such-school", where, answer.means()));
            } else if (!AnswerText.fits(answer.column(), answer.means(), today)) {
                errors.add(
                        new Problem.Invalid(pointer + "/means", "import-answer-not-understood", where, answer.means()));
            }
        }
        errors.addAll(unknown("/skip/", given.skipped(), rows));
        errors.addAll(unknown("/take/", given.taken(), rows));
        Set<String> skipped = new HashSet<>(given.skipped());
        for (int i = 0; i < given.taken().size(); i++) {
            String row = given.taken().get(i);
            if (skipped.contains(row)) {
                errors.add(new Problem.Invalid("/take/" + i, "import-answered-twice", row));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
    }

    private static List<Problem.Invalid> unknown(String pointer, List<String> named, Set<String> rows) {
        List<Problem.Invalid> errors = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!rows.contains(named.get(i))) {
                errors.add(new Problem.Invalid(pointer + i, "import-no-such-row", named.get(i)));
            }
        }
        return errors;
    }

    private static boolean contradicts(Map<String, String> said, Answer answer) {
        String cell = String.join(
                "\u001f",
                Objects.requireNonNullElse(answer.row(), ""),
                answer.column().name(),
                Plain.name(answer.said()));
        String before = said.putIfAbsent(cell, answer.means());
        return before != null && !before.equals(answer.means());
    }

    /** Of the rows that are named, those the file has. */
    private Set<String> rows(UUID batch, DecideImport given, List<Answer> answers) {
        String[] named = Stream.of(
                        answers.stream().map(Answer::row).filter(Objects::nonNull),
                        given.skipped().stream(),
                        given.taken().stream())
                .flatMap(all -> all)
                .distinct()
                .toArray(String[]::new);
        return named.length == 0
                ? Set.of()
                : jdbi.withHandle(handle -> handle.createQuery("""
                                select r.sheet || '!' || r.number from import_row r
                                where r.batch_id = :batch and r.sheet || '!' || r.number = any(:named)""")
                        .bind("batch", batch)
                        .bind("named", named)
                        .mapTo(String.class)
                        .set());
    }

    /** Of the hazards that are named, those the caller may write to; and the word for none of them. */
    private Set<String> numbers(Reach reach, List<Answer> answers) {
        String[] named = answers.stream()
                .filter(answer -> answer.column() == Column.NUMBER)
                .map(AnswerCheck::number)
                .filter(number -> !number.equals(Clue.ANOTHER))
                .distinct()
                .toArray(String[]::new);
        Set<String> numbers = new HashSet<>(Set.of(Clue.ANOTHER));
        if (named.length > 0) {
            numbers.addAll(jdbi.withHandle(handle -> handle.createQuery("""
                            select h.number from hazard h
                            where h.number = any(:named) and (h.district_id = any(:districts) or h.school_id = any(:schools))""")
                    .bind("named", named)
                    .bind("districts", reach.districts())
                    .bind("schools", reach.schools())
                    .mapTo(String.class)
                    .list()));
        }
        return numbers;
    }

    private static String number(Answer answer) {
        return answer.means().strip().toUpperCase(Locale.ROOT);
    }

    /** Texts of the file that are asked about as names of schools, and the schools they can mean. */
    private record SchoolTexts(Set<String> asked, Roster roster) {

        boolean fit(Answer answer) {
            return !SCHOOL_COLUMNS.contains(answer.column())
                    || !asked.contains(Plain.name(answer.said()))
                    || roster.match(answer.means()).school() != null;
        }
    }

    private SchoolTexts schools(UUID batch, Reach reach, List<Answer> answers) {
        boolean named = answers.stream().anyMatch(answer -> SCHOOL_COLUMNS.contains(answer.column()));
        if (!named) {
            return new SchoolTexts(Set.of(), new Roster(List.of(), List.of()));
        }
        Set<String> asked = jdbi
                .withHandle(handle -> handle.createQuery("""
                        select distinct r.cells[r.reason_column + 1] from import_row r
                        where r.batch_id = :batch and r.reason = any(:reasons) and r.reason_column >= 0
                          and r.cells[r.reason_column + 1] is not null""")
                        .bind("batch", batch)
                        .bind("reasons", SCHOOL_REASONS)
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(Plain::name)
                .collect(Collectors.toSet());
        return new SchoolTexts(
                asked, asked.isEmpty() ? new Roster(List.of(), List.of()) : rosters.roster(reach, List.of()));
    }
}

package org.hazardledger.exchange.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hazardledger.exchange.cell.Answers;
import org.hazardledger.exchange.cell.DatePhrase;
import org.hazardledger.exchange.cell.NumberedList;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.jspecify.annotations.Nullable;

/** The hazards of one building of the look-back table with the four answers given of each. */
final class LookbackProblems {

    private final FormRow row;
    private final Refusals refusals;
    private final LocalDate reference;

    LookbackProblems(FormRow row, Refusals refusals, LocalDate reference) {
        this.row = row;
        this.refusals = refusals;
        this.reference = reference;
    }

    List<HazardEntry> read(String problems, @Nullable String building, @Nullable String place) {
        List<NumberedList.Item> items = NumberedList.split(problems);
        if (items.get(0).number() == 0 && Plain.statement(problems).contains(";")) {
            row.warn("possible-unsplit-list", Column.PROBLEMS);
        }
        List<@Nullable Boolean> fixable = fixable(items);
        Answers dates = Answers.of(items, row.raw(Column.PLANNED_DATE));
        Answers persons = Answers.of(items, row.raw(Column.RESPONSIBLE));
        Answers suspended = Answers.of(items, row.raw(Column.SUSPENDED));
        boolean allFixable = fixable.stream().allMatch(Boolean.TRUE::equals);
        List<HazardEntry> hazards = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String description = items.get(i).text();
            if (Boolean.TRUE.equals(fixable.get(i))) {
                contradict(dates, i, allFixable, suspended);
                hazards.add(HazardEntry.ofLookback(description, building, place, true, null, null, null, null));
                continue;
            }
            String dueText = answer(dates, i);
            String person = answer(persons, i);
            if (person == null) {
                row.warn("responsible-missing", Column.RESPONSIBLE);
            }
            hazards.add(HazardEntry.ofLookback(
                    description,
                    building,
                    place,
                    fixable.get(i),
                    due(dueText),
                    dueText,
                    person,
                    suspended(suspended, i)));
        }
        return hazards;
    }

    private List<@Nullable Boolean> fixable(List<NumberedList.Item> items) {
        List<@Nullable Boolean> fixable = new ArrayList<>();
        for (String text : Answers.of(items, row.raw(Column.FIXABLE_NOW)).texts()) {
            Optional<Boolean> yes = text == null ? Optional.empty() : Words.yesNo(text);
            if (yes.isEmpty()) {
                boolean partly = text != null && Plain.tight(text).startsWith("部分");
                refusals.ask(
                        partly ? "fixable-partly" : text == null ? "fixable-unanswered" : "neither-yes-nor-no",
                        Column.FIXABLE_NOW);
            }
            fixable.add(yes.orElse(null));
        }
        return fixable;
    }

    /** Put right at once and planned for later exclude each other, and nobody closes a building for it. */
    private void contradict(Answers dates, int item, boolean allFixable, Answers suspended) {
        if ((dates.byNumber() || allFixable) && answer(dates, item) != null) {
            row.warn("fixable-but-dated", Column.PLANNED_DATE);
        }
        String closed = suspended.byNumber() || allFixable ? suspended.texts().get(item) : null;
        if (closed != null && Words.yesNo(closed).orElse(false)) {
            row.warn("suspended-but-fixable", Column.SUSPENDED);
        }
    }

    private static @Nullable String answer(Answers answers, int item) {
        String text = answers.texts().get(item);
        return text == null || Words.none(text) ? null : text;
    }

    private @Nullable LocalDate due(@Nullable String text) {
        if (text == null) {
            row.warn("no-deadline", Column.PLANNED_DATE);
            return null;
        }
        DatePhrase phrase = DatePhrase.parse(text, reference);
        phrase.notes().forEach(note -> row.note(note, Column.PLANNED_DATE));
        switch (phrase.meaning()) {
            case DATE -> {}
            case ON_SPOT -> row.warn("on-spot-but-hard", Column.PLANNED_DATE);
            case NO_DEADLINE -> row.warn("no-deadline", Column.PLANNED_DATE);
            case EMPTY_TEMPLATE -> row.warn("empty-template-date", Column.PLANNED_DATE);
            case NOTHING -> row.warn("date-not-understood", Column.PLANNED_DATE);
            case CALENDAR -> refusals.ask("date-needs-calendar", Column.PLANNED_DATE);
            case IMPOSSIBLE -> refusals.reject("bad-date", Column.PLANNED_DATE);
        }
        if (phrase.date() != null && phrase.date().isBefore(reference)) {
            row.warn("due-in-past", Column.PLANNED_DATE);
        }
        return phrase.date();
    }

    private @Nullable Boolean suspended(Answers answers, int item) {
        String text = answers.texts().get(item);
        if (text == null) {
            return null;
        }
        Optional<Boolean> yes = Words.yesNo(text);
        if (yes.isEmpty() && !Words.none(text)) {
            refusals.ask("neither-yes-nor-no", Column.SUSPENDED);
        }
        if (yes.orElse(false)) {
            // taking a building out of use is an act of its own, with a reason and photos
            row.note("suspension-claimed", Column.SUSPENDED);
        }
        return yes.orElse(null);
    }
}

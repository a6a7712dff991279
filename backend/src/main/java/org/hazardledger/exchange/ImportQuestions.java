package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.cell.Words;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Vocabulary;
import org.hazardledger.platform.Messages;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Gathers what an import could not decide, so that each question is asked once however many rows raise it. */
@ApplicationScoped
class ImportQuestions {

    /** As many as one request can answer. */
    static final int MOST = DecideImport.MOST;

    private final Jdbi jdbi;
    private final Imports imports;

    ImportQuestions(Jdbi jdbi, Imports imports) {
        this.jdbi = jdbi;
        this.imports = imports;
    }

    /** What the rows of one question have in common. */
    public record Group(
            String reason,
            @Nullable String field,
            @Nullable String heading,
            String said,
            boolean ofHazard,
            @Nullable String organisation,
            long rows,
            String firstRow,
            List<String> candidates,
            long questions) {

        boolean perRow() {
            return ofHazard || field == null || said.isBlank() || Words.ditto(said);
        }

        /** What is asked, whatever white space and width it is written with; one answer is for all of it. */
        List<Object> asked() {
            return Stream.of(
                            reason,
                            field == null ? "" : field,
                            perRow() ? firstRow : Plain.name(said),
                            perRow() ? said : "",
                            candidates)
                    .toList();
        }

        Group and(Group other) {
            return new Group(
                    reason,
                    field,
                    heading,
                    said,
                    ofHazard,
                    organisation,
                    rows + other.rows,
                    firstRow,
                    candidates,
                    questions);
        }
    }

    /** The headings of an import that are open. */
    public record Headings(List<String> unknownHeadings, List<String> missingColumns) {}

    /** A school by its code. */
    public record Named(String code, String name) {}

    ImportOpenPoints of(UUID owner, UUID id, Messages texts) {
        return jdbi.withHandle(handle -> {
            imports.requireOwn(handle, owner, id);
            List<Group> groups = handle.createQuery("""
                            with open as (
                                select r.position, r.sheet || '!' || r.number as source, r.reason, r.candidates,
                                       case when r.asked is not null then 'NUMBER'
                                           else nullif(b.columns[r.reason_column + 1], '') end as field,
                                       b.labels[r.reason_column + 1] as heading,
                                       coalesce(r.asked, r.cells[r.reason_column + 1], '') as said,
                                       r.asked is not null as of_hazard, r.school_text
                                from import_row r join import_batch b on b.id = r.batch_id
                                where r.batch_id = :id and r.reason is distinct from :waits
                                  and (r.fate = 'NEEDS_DECISION' or (r.fate = 'REJECTED' and r.reason_column >= 0)))
                            select reason, field, heading, said, of_hazard, count(*) as rows,
                                   (array_agg(source order by position))[1] as first_row, candidates,
                                   case when count(*) = 1 then min(school_text) end as organisation,
                                   count(*) over () as questions
                            from open
                            group by reason, field, heading, said, of_hazard, candidates,
                                case when of_hazard or field is null or btrim(said) = '' or said = any(:ditto)
                                    then position else -1 end
                            order by min(position) limit :most""")
                    .bind("id", id)
                    .bind("waits", SheetHazards.WAITS)
                    .bind("ditto", Words.DITTO.toArray(String[]::new))
                    .bind("most", MOST)
                    .mapTo(Group.class)
                    .list();
            Map<String, String> schools = names(handle, groups);
            Headings headings = handle.createQuery(
                            "select unknown_headings, missing_columns from import_batch where id = :id")
                    .bind("id", id)
                    .mapTo(Headings.class)
                    .one();
            return new ImportOpenPoints(
                    once(groups).stream()
                            .map(group -> question(group, schools, texts))
                            .toList(),
                    groups.isEmpty() ? 0 : groups.get(0).questions() - groups.size(),
                    headings.unknownHeadings(),
                    headings.missingColumns().stream()
                            .map(field -> new ImportQuestion.Option(field, texts.text("import.column." + field)))
                            .toList());
        });
    }

    private static Collection<Group> once(List<Group> groups) {
        Map<List<Object>, Group> once = new LinkedHashMap<>();
        groups.forEach(group -> once.merge(group.asked(), group, Group::and));
        return once.values();
    }

    private static ImportQuestion question(Group group, Map<String, String> schools, Messages texts) {
        Column column = group.field() == null ? null : Column.valueOf(group.field());
        return new ImportQuestion(
                group.reason(),
                ImportMessage.text(group.reason(), texts),
                group.field(),
                group.heading(),
                group.said(),
                group.organisation(),
                group.rows(),
                group.firstRow(),
                group.perRow(),
                group.ofHazard() ? hazards(group, schools, texts) : options(group, column, schools, texts));
    }

    /** One of these hazards of the ledger, or another one. */
    private static List<ImportQuestion.Option> hazards(Group group, Map<String, String> names, Messages texts) {
        ImportQuestion.Option another =
                new ImportQuestion.Option(Clue.ANOTHER, texts.text("import.option." + Clue.ANOTHER));
        return Stream.concat(candidates(group, names).stream(), Stream.of(another))
                .toList();
    }

    private static List<ImportQuestion.Option> options(
            Group group, @Nullable Column column, Map<String, String> names, Messages texts) {
        if (!group.candidates().isEmpty()) {
            return candidates(group, names);
        }
        return column == null
                ? List.of()
                : Vocabulary.options(column).stream()
                        .map(value -> new ImportQuestion.Option(value, texts.text("import.option." + value)))
                        .toList();
    }

    private static List<ImportQuestion.Option> candidates(Group group, Map<String, String> schools) {
        return group.candidates().stream()
                .map(code -> new ImportQuestion.Option(code, schools.getOrDefault(code, code)))
                .toList();
    }

    /** Candidates lie within the caller's scope, so their names tell nothing new. */
    private static Map<String, String> names(Handle handle, List<Group> groups) {
        String[] codes = groups.stream()
                .flatMap(group -> group.candidates().stream())
                .distinct()
                .toArray(String[]::new);
        return handle.createQuery("""
                        select code, official_name as name from organisation where code = any(:codes)
                        union all
                        select h.number, concat_ws('　', h.number,
                            nullif(concat_ws(' ', b.name, coalesce(p.name, h.place_text)), ''), left(h.description, 40))
                        from hazard h
                        left join building b on b.id = h.building_id
                        left join place p on p.id = h.place_id
                        where h.number = any(:codes)""").bind("codes", codes).mapTo(Named.class).stream()
                .collect(Collectors.toMap(Named::code, Named::name));
    }
}

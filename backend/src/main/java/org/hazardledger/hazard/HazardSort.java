package org.hazardledger.hazard;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.statement.Query;

/** The orders a list of hazards can have; every one ends in the id, so that pages never overlap. */
public enum HazardSort {
    NEWEST("-createdAt", "%s.id", "uuid", true),
    OLDEST("createdAt", "%s.id", "uuid", false),
    DUE("dueDate", "coalesce(%s.due_date, date '9999-12-31')", "date", false),
    DUE_LAST("-dueDate", "coalesce(%s.due_date, date '0001-01-01')", "date", true),
    FOUND("foundAt", "%s.found_at", "timestamptz", false),
    FOUND_LAST("-foundAt", "%s.found_at", "timestamptz", true);

    /** As PostgreSQL writes an instant. */
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[xxx][x]")
            .toFormatter(Locale.ROOT);

    private final String parameter;
    private final String expression;
    private final String type;
    private final boolean descending;

    HazardSort(String parameter, String expression, String type, boolean descending) {
        this.parameter = parameter;
        this.expression = expression;
        this.type = type;
        this.descending = descending;
    }

    public static HazardSort fromString(String parameter) {
        return Arrays.stream(values())
                .filter(known -> known.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    @JsonValue
    public String parameter() {
        return parameter;
    }

    private boolean isById() {
        return this == NEWEST || this == OLDEST;
    }

    /** The sort value as text, for the cursor. */
    String key(String table) {
        return "(" + expression.formatted(table) + ")::text";
    }

    String order(String table) {
        String direction = descending ? " desc" : "";
        return isById()
                ? table + ".id" + direction
                : expression.formatted(table) + direction + ", " + table + ".id" + direction;
    }

    String after(String table) {
        String than = descending ? " < " : " > ";
        return isById()
                ? table + ".id" + than + ":afterId"
                : "(" + expression.formatted(table) + ", " + table + ".id)" + than + "(cast(:afterKey as " + type
                        + "), :afterId)";
    }

    void bind(Query query, Cursor cursor) {
        try {
            query.bind("afterId", UUID.fromString(cursor.values().get(1)));
            if (!isById()) {
                query.bind("afterKey", parsed(cursor.values().get(0)));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.invalid("cursor", "bad-cursor");
        }
    }

    /** As {@link #key(String)} wrote it. */
    private Temporal parsed(String key) {
        return type.equals("date") ? LocalDate.parse(key) : OffsetDateTime.parse(key, INSTANT);
    }
}

package org.hazardledger.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.hazard.State;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The hazards within reach that pictures of a file can be about; those of a school are asked for once. */
final class PictureHazards {

    private static final Pattern NUMBER = Pattern.compile("(?i)[A-Z]+[A-Z0-9]*-\\d{4}-\\d{6}");

    private static final String SELECT = """
            select h.id, h.school_id, h.number, h.description, coalesce(h.place_text, p.name) as place, h.state
            from hazard h left join place p on p.id = h.place_id
            where (h.district_id = any(:districts) or h.school_id = any(:schools))
              and h.state not in ('DRAFT', 'REJECTED', 'MERGED')""";

    private final Jdbi jdbi;
    private final Reach reach;
    private final Map<UUID, List<Hazard>> bySchool = new HashMap<>();

    PictureHazards(Jdbi jdbi, Reach reach) {
        this.jdbi = jdbi;
        this.reach = reach;
    }

    /** A hazard as pictures are matched to it. */
    public record Hazard(
            UUID id,
            UUID schoolId,
            String number,
            String description,
            @Nullable String place,
            State state) {}

    List<Hazard> of(@Nullable UUID school) {
        return bySchool.computeIfAbsent(
                school,
                id -> jdbi.withHandle(handle -> handle.createQuery(SELECT + " and h.school_id = :school")
                        .bind("school", id)
                        .bind("districts", reach.districts())
                        .bind("schools", reach.schools())
                        .mapTo(Hazard.class)
                        .collect(Collectors.toList())));
    }

    /** A hazard that pictures of its school can be about; null for any other. */
    @Nullable
    Hazard hazard(UUID school, UUID id) {
        return of(school).stream()
                .filter(hazard -> hazard.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The one hazard whose number stands around a picture or in its name; null where none or several do. */
    @Nullable
    Hazard numbered(Picture picture) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher all = NUMBER.matcher(String.join(" ", picture.words()) + " " + picture.name());
        while (all.find()) {
            numbers.add(all.group().toUpperCase(Locale.ROOT));
        }
        if (numbers.size() != 1) {
            return null;
        }
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and h.number = :number")
                .bind("number", numbers.iterator().next())
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .mapTo(Hazard.class)
                .findOne()
                .orElse(null));
    }
}

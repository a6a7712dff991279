package org.hazardledger.exchange.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A school the caller may write to.
 *
 * @param id null while it exists only in the file being read
 * @param district name of its district as people write it: 清河区
 */
public record RosterSchool(
        @Nullable UUID id,
        String code,
        String name,
        List<String> aliases,
        List<String> formerNames,
        @Nullable String district,
        List<RosterBuilding> buildings) {

    /** A building with the names it goes by. */
    public record RosterBuilding(@Nullable UUID id, String name, List<String> aliases) {}

    /** The building of this name or alias. */
    public Optional<RosterBuilding> building(String text) {
        String wanted = Plain.name(text);
        return buildings.stream()
                .filter(b -> Plain.name(b.name()).equals(wanted)
                        || b.aliases().stream().anyMatch(a -> Plain.name(a).equals(wanted)))
                .findFirst();
    }

    /** Whether a text names this school itself. */
    boolean named(String text) {
        String wanted = Plain.name(text);
        return Plain.name(name).equals(wanted)
                || aliases.stream().anyMatch(a -> Plain.name(a).equals(wanted));
    }
}

package org.hazardledger.identity;

import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * A new account.
 *
 * @param temporaryPassword to be handed over; the first login asks for another. Null for the account of a program
 */
public record CreatedPerson(
        UUID id,
        String username,
        String name,
        @Nullable String phone,
        boolean enabled,
        List<Me.Place> memberships,
        long version,
        @Nullable String temporaryPassword)
        implements Confidential {

    static CreatedPerson of(Person person, @Nullable String temporaryPassword) {
        return new CreatedPerson(
                person.id(),
                person.username(),
                person.name(),
                person.phone(),
                person.enabled(),
                person.memberships(),
                person.version(),
                temporaryPassword);
    }
}

package org.hazardledger.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.identity.Scope;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.Tree;

/** Events on the chain of a school, as its filler causes them. */
public final class Events {

    private Events() {}

    /** Appends one event in a transaction of its own; answers its subject. */
    public static UUID happens(Tree.School school, String type) {
        return QuarkusTransaction.requiringNew().call(() -> append(school, type));
    }

    /** Appends one event in the transaction of whoever calls. */
    public static UUID append(Tree.School school, String type) {
        UUID subject = Ids.next();
        CDI.current()
                .select(Ledger.class)
                .get()
                .append(filler(school), school.id(), school.districtId(), subject, type, Map.of("number", "QH-1"));
        return subject;
    }

    private static Caller filler(Tree.School school) {
        Tree.Person filler = school.filler();
        Membership membership = new Membership(
                Ids.next(), Role.SCHOOL, Post.FILLER, school.id(), school.name(), school.code(), "SCHOOL", List.of());
        return new Caller(
                filler.id(),
                filler.username(),
                filler.name(),
                Set.of(Role.SCHOOL),
                List.of(membership),
                new Scope(List.of(school.id()), List.of()),
                null);
    }
}

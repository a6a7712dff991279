package org.hazardledger.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A district's rules: read by everybody at, above and below it, changed by its leader (permission matrix B.3). Each
 * change is an event of the district's own chain, with what held before and what holds from then on.
 */
@ApplicationScoped
class DistrictRules {

    private final Jdbi jdbi;
    private final Policies policies;
    private final Ledger ledger;
    private final Clock clock;

    DistrictRules(Jdbi jdbi, Policies policies, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.policies = policies;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A district within reach, and what is kept about the changes of its rules. */
    public record Row(
            UUID id,
            String code,
            String name,
            List<UUID> lineage,
            @Nullable Instant changedAt,
            @Nullable UUID changedBy,
            @Nullable String changedByName,
            long version) {}

    /** The rules that hold in a district, or the answer of not existing. */
    PolicyView of(Caller caller, UUID districtId) {
        return view(caller, find(caller, districtId, ""), policies.of(districtId));
    }

    @Transactional
    PolicyView change(Caller caller, UUID districtId, @Nullable String ifMatch, PolicyPatch patch) {
        Row row = find(caller, districtId, " for no key update of d");
        Membership leader = leaderOf(caller, row).orElseThrow(Problem::forbidden);
        Revision.require(ifMatch, row.version());
        Policy before = policies.of(districtId);
        Policy after = before.with(patch);
        if (after.equals(before)) {
            return view(caller, row, before);
        }
        write(caller, districtId, after);
        ledger.appendTo(
                districtId,
                caller,
                leader,
                List.of(new Ledger.Entry(
                        districtId,
                        "POLICY_CHANGED",
                        Map.of("before", before.changedFrom(after), "after", after.changedFrom(before)))));
        return of(caller, districtId);
    }

    private Row find(Caller caller, UUID districtId, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select d.id, d.code, d.official_name as name, d.lineage, y.changed_at, y.changed_by,
                            p.name as changed_by_name, coalesce(y.version, 0) as version
                        from organisation d
                        left join policy y on y.district_id = d.id
                        left join person p on p.id = y.changed_by
                        where d.id = :id and d.level = 'DISTRICT'
                          and (d.lineage && :places
                              or exists (select 1 from organisation s where s.id = any(:places) and s.district_id = d.id))""" + lock)
                .bind("id", districtId)
                .bind(
                        "places",
                        caller.memberships().stream()
                                .map(Membership::organisationId)
                                .toArray(UUID[]::new))
                .mapTo(Row.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private static Optional<Membership> leaderOf(Caller caller, Row district) {
        return caller.memberships().stream()
                .filter(membership -> membership.role() == Role.DISTRICT
                        && membership.post() == Post.HEAD
                        && district.lineage().contains(membership.organisationId()))
                .findFirst();
    }

    private void write(Caller caller, UUID districtId, Policy policy) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into policy (district_id, delegate_general_closing, rebound_window_days,
                            extension_max_days, supervised_extension_working_days, reopened_due_days,
                            look_back_percent, look_back_general_percent, major_receipt_hours, changed_at, changed_by)
                        values (:district, :delegateGeneralClosing, :reboundWindowDays, :extensionMaxDays,
                            :supervisedExtensionWorkingDays, :reopenedDueDays, :lookBackMinorPercent,
                            :lookBackGeneralPercent, :majorReceiptHours, :now, :person)
                        on conflict (district_id) do update set
                            delegate_general_closing = excluded.delegate_general_closing,
                            rebound_window_days = excluded.rebound_window_days,
                            extension_max_days = excluded.extension_max_days,
                            supervised_extension_working_days = excluded.supervised_extension_working_days,
                            reopened_due_days = excluded.reopened_due_days,
                            look_back_percent = excluded.look_back_percent,
                            look_back_general_percent = excluded.look_back_general_percent,
                            major_receipt_hours = excluded.major_receipt_hours,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                            version = policy.version + 1""")
                .bind("district", districtId)
                .bindMethods(policy)
                .bind("now", BusinessTime.now(clock))
                .bind("person", caller.personId())
                .execute());
    }

    private static PolicyView view(Caller caller, Row row, Policy values) {
        PolicyView.ChangedBy by = row.changedBy() == null || row.changedByName() == null
                ? null
                : new PolicyView.ChangedBy(row.changedBy(), row.changedByName());
        return new PolicyView(
                new PolicyView.District(row.id(), row.code(), row.name()),
                values,
                Policy.DEFAULT,
                PolicyRule.all(),
                row.changedAt(),
                by,
                leaderOf(caller, row).isPresent(),
                row.version());
    }
}

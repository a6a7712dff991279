-- Which chains have events without a number: a mark for each step of a head, written with it, so that who numbers events need
-- not compare all heads with all numbers. By a trigger, since instances of the version before write heads as well.

create table ledger_unnumbered (
    id              bigint generated always as identity primary key,
    organisation_id uuid   not null,
    sequence        bigint not null
);

create function mark_unnumbered() returns trigger language plpgsql as $$
begin
    insert into ledger_unnumbered (organisation_id, sequence) values (new.organisation_id, new.sequence);
    return null;
end $$;

create trigger mark_unnumbered after insert or update of sequence on ledger_head
    for each row when (new.sequence > 0) execute function mark_unnumbered();

insert into ledger_unnumbered (organisation_id, sequence)
select h.organisation_id, h.sequence
from ledger_head h left join ledger_numbered n on n.organisation_id = h.organisation_id
where h.sequence > coalesce(n.sequence, 0);

grant select, insert, delete on ledger_unnumbered to ${app_role};

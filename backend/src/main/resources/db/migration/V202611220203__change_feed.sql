-- The one order of all events, over every chain, for whoever mirrors the ledger. A number is given after the commit of
-- its event, by one writer at a time: what has a lower number is there already, and no number is ever missing.

create table ledger_change (
    position        bigint primary key,
    organisation_id uuid   not null,
    sequence        bigint not null,
    district_id     uuid   not null,
    unique (organisation_id, sequence)
);
create index ledger_change_of_district on ledger_change (district_id, position);
create index ledger_change_of_organisation on ledger_change (organisation_id, position);

-- Up to where each chain has its numbers; its head says how far it goes.
create table ledger_numbered (
    organisation_id uuid primary key,
    sequence        bigint not null
);

-- The last number; its row is the lock of whoever gives the next ones.
create table ledger_feed (
    one      boolean primary key default true check (one),
    position bigint not null
);

insert into ledger_change (position, organisation_id, sequence, district_id)
select row_number() over (order by ordered.at, ordered.organisation_id, ordered.sequence),
       ordered.organisation_id, ordered.sequence, ordered.district_id
from (
    select e.organisation_id, e.sequence, coalesce(o.district_id, o.id) as district_id,
           max(e.at) over (partition by e.organisation_id order by e.sequence) as at
    from ledger_event e join organisation o on o.id = e.organisation_id
    join ledger_head h on h.organisation_id = e.organisation_id
) ordered;
insert into ledger_numbered (organisation_id, sequence)
select organisation_id, max(sequence) from ledger_change group by organisation_id;
insert into ledger_feed (position) select count(*) from ledger_change;

grant select, insert on ledger_change to ${app_role};
grant select, insert, update on ledger_numbered to ${app_role};
grant select, update on ledger_feed to ${app_role};

-- A change of use of a building (T16): a school proposes, the district decides; every one stays on record.
create table building_use_change (
    id           uuid primary key,
    building_id  uuid        not null references building,
    from_state   text        not null,
    to_state     text        not null check (to_state in ('IN_USE', 'SUSPENDED', 'SEALED', 'TO_DEMOLISH', 'DEMOLISHED')),
    reason       text        not null,
    photo_ids    uuid[]      not null default '{}',
    demolish_by  date,
    proposed_by  uuid        not null references person,
    proposed_at  timestamptz not null,
    approved     boolean,
    decided_by   uuid references person,
    decided_at   timestamptz,
    note         text,
    check ((approved is null) = (decided_at is null))
);
-- at most one open proposal a building
create unique index building_use_proposal on building_use_change (building_id) where approved is null;
create index building_of_organisation on building (organisation_id, id);
create index place_of_building on place (building_id, id);

grant select, insert, update on building_use_change to ${app_role};

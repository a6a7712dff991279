-- Minor hazards that closed on their two signatures, and which of them are looked at again (decision 6). Every closing
-- has its row, drawn later; a school reads none of this.
create table lookback (
    id          uuid primary key,
    hazard_id   uuid        not null references hazard,
    -- the signing round that closed it: what is reopened and closed again is drawn again
    round       int         not null,
    school_id   uuid        not null references organisation,
    district_id uuid        not null references organisation,
    closed_at   timestamptz not null,
    drawn_at    timestamptz,
    value       text check (value ~ '^[0-9a-f]{12}$'),
    percent     numeric(5, 2),
    selected    boolean,
    outcome     text check (outcome in ('CONFIRMED', 'REOPENED')),
    note        text,
    visited_by  uuid references person,
    visited_at  timestamptz,
    version     bigint      not null default 0,
    unique (hazard_id, round),
    check ((drawn_at is null) = (value is null) and (drawn_at is null) = (selected is null)),
    check (outcome is null or selected)
);
create index lookback_undrawn on lookback (district_id, id) where drawn_at is null;
create index lookback_selected on lookback (district_id, id desc) where selected;
create index lookback_of_district on lookback (district_id, id desc);

create table lookback_photo (
    lookback_id uuid not null references lookback,
    photo_id    uuid not null references photo,
    primary key (lookback_id, photo_id)
);

-- Made once a district and never changed: its digest stands in the district's chain.
create table lookback_secret (
    district_id uuid primary key references organisation,
    secret      bytea       not null check (length(secret) = 32),
    made_at     timestamptz not null
);

alter table policy add column look_back_percent numeric(5, 2) not null default 10
    check (look_back_percent between 0 and 100);

-- What the service does by itself has nobody as its actor.
alter table ledger_event alter column actor_id drop not null;

grant select, insert, update on lookback to ${app_role};
grant select, insert on lookback_photo, lookback_secret to ${app_role};

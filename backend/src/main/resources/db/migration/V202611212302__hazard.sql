-- Hazards, what proves them and what they were graded by.

create table category (
    code         text primary key,
    name_zh      text    not null,
    name_en      text    not null,
    visual       boolean not null,
    default_mode text    not null check (default_mode in ('ON_SPOT', 'DEADLINE')),
    leaves       text[]  not null,
    enabled      boolean not null
);

create table severity_rule (
    id            text primary key,
    edition       text    not null,
    jurisdiction  text    not null,
    in_force_from date    not null,
    in_force_to   date,
    article       text    not null,
    text_zh       text    not null,
    category      text    not null references category,
    severity      text    not null check (severity in ('MAJOR', 'GENERAL', 'MINOR')),
    -- regular expressions over the description: one of `matches`, none of `excludes`
    matches       text[]  not null,
    excludes      text[]  not null default '{}',
    verified      boolean not null
);

create table hazard (
    id              uuid primary key,
    number          text unique,
    school_id       uuid        not null references organisation,
    district_id     uuid        not null references organisation,
    building_id     uuid references building,
    place_id        uuid references place,
    place_text      text,
    category        text        not null references category,
    severity        text check (severity in ('MAJOR', 'GENERAL', 'MINOR')),
    severity_basis  jsonb       not null default '[]',
    severity_note   text,
    lowering_proposal jsonb,
    description     text        not null,
    quantity        numeric(12, 2) check (quantity > 0),
    quantity_done   numeric(12, 2) check (quantity_done >= 0),
    unit            text,
    source          text        not null,
    found_at        timestamptz not null,
    found_by        text        not null,
    listed_at       timestamptz,
    state           text        not null check (state in ('DRAFT', 'LISTED', 'GRADED', 'RECTIFYING',
        'REVIEW_REQUESTED', 'SIGNED', 'CLOSED', 'REJECTED', 'MERGED', 'CANCELLED_BY_DEMOLITION')),
    fix_mode        text check (fix_mode in ('ON_SPOT', 'DEADLINE')),
    first_due_date  date,
    due_date        date,
    no_photo_reason text,
    plan            jsonb,
    progress        jsonb       not null default '[]',
    extensions      jsonb       not null default '[]',
    rectification   jsonb,
    verifications   jsonb       not null default '[]',
    rejection       jsonb,
    supervision     jsonb,
    corrections     jsonb       not null default '[]',
    signing_round   int         not null default 0,
    rebound_count   int         not null default 0,
    outside_list    boolean     not null default false,
    merged_into_id  uuid references hazard,
    rectified_at    timestamptz,
    closed_at       timestamptz,
    created_by      uuid        not null references person,
    created_at      timestamptz not null,
    -- bigrams of the texts and the scope as lexemes, written by the application: one GIN index answers
    -- "these characters, in this district" without reading other districts
    search          tsvector    not null default '',
    version         bigint      not null default 0,
    check (state = 'DRAFT' or number is not null)
);
create index hazard_of_district on hazard (district_id, state, id desc);
create index hazard_of_district_all on hazard (district_id, id desc);
create index hazard_of_school on hazard (school_id, id desc);
create index hazard_due on hazard (district_id, due_date, id)
    where state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED');
create index hazard_due_of_school on hazard (school_id, due_date, id)
    where state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED');
create index hazard_rebound on hazard (place_id, category, closed_at) where state = 'CLOSED';
create index hazard_search on hazard using gin (search);

create table hazard_number (
    school_id uuid not null references organisation,
    year      int  not null,
    last      int  not null,
    primary key (school_id, year)
);

create table hazard_signature (
    id           uuid primary key,
    hazard_id    uuid        not null references hazard,
    round        int         not null,
    capacity     text        not null check (capacity in ('RESPONSIBLE', 'LEADER')),
    person_id    uuid        not null references person,
    at           timestamptz not null,
    content_hash text        not null,
    unique (hazard_id, round, capacity),
    -- never one person twice (decision 5)
    unique (hazard_id, round, person_id)
);

-- Counts are append-only differences, folded by a job: writers never wait for one another's totals.
create table hazard_tally (
    district_id uuid   not null,
    school_id   uuid   not null,
    state       text   not null,
    severity    text   not null,
    n           bigint not null,
    primary key (district_id, school_id, state, severity)
);
create table hazard_tally_delta (
    id          bigint generated always as identity primary key,
    district_id uuid not null,
    school_id   uuid not null,
    state       text not null,
    severity    text not null,
    n           int  not null
);
create index hazard_tally_delta_district on hazard_tally_delta (district_id, school_id);

grant select on category to ${app_role};
grant select, insert on severity_rule to ${app_role};
grant select, insert, update on hazard, hazard_number to ${app_role};
grant select, insert on hazard_signature to ${app_role};
grant select, insert, update, delete on hazard_tally to ${app_role};
grant select, insert, delete on hazard_tally_delta to ${app_role};

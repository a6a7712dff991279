-- The tree province → city → district → school, what stands there, and who belongs where.

create table organisation (
    id               uuid primary key,
    code             text        not null unique,
    parent_id        uuid references organisation,
    level            text        not null check (level in ('PROVINCE', 'CITY', 'DISTRICT', 'SCHOOL')),
    kind             text        not null,
    official_name    text        not null,
    short_names      text[]      not null default '{}',
    former_names     text[]      not null default '{}',
    ownership        text check (ownership in ('PUBLIC', 'PRIVATE')),
    boarding         boolean     not null default false,
    key_unit         boolean     not null default false,
    address          text,
    head             text,
    fire_responsible text,
    fire_manager     text,
    phone            text,
    affiliated_to_id uuid references organisation,
    active           boolean     not null default true,
    -- every ancestor and the organisation itself, from the root down: scope is one array test, never a recursion
    lineage          uuid[]      not null,
    district_id      uuid,
    created_at       timestamptz not null,
    version          bigint      not null default 0,
    check (level <> 'SCHOOL' or district_id is not null)
);
create index organisation_parent on organisation (parent_id, code);
create index organisation_district on organisation (district_id, code);
create index organisation_lineage on organisation using gin (lineage);

create table building (
    id              uuid primary key,
    organisation_id uuid   not null references organisation,
    name            text   not null,
    aliases         text[] not null default '{}',
    completed_year  int check (completed_year between 1800 and 2100),
    -- unknown stays unknown: a building without a year is not cleared (look-back plan, item on pre-1998 buildings)
    pre1998         boolean generated always as (completed_year < 1998) stored,
    floors          int check (floors between 1 and 200),
    area_m2         numeric(12, 2) check (area_m2 >= 0),
    use             text,
    use_state       text   not null default 'IN_USE'
        check (use_state in ('IN_USE', 'SUSPENDED', 'SEALED', 'TO_DEMOLISH', 'DEMOLISHED')),
    demolish_by     date,
    version         bigint not null default 0,
    unique (organisation_id, name)
);

create table place (
    id              uuid primary key,
    building_id     uuid    not null references building,
    organisation_id uuid    not null references organisation,
    name            text    not null,
    floor           text,
    kind            text    not null,
    key_place       boolean not null default false,
    token           text    not null unique,
    version         bigint  not null default 0,
    unique (building_id, name)
);

create table person (
    id         uuid primary key,
    -- the subject of the identity server; empty until the first login of an account that was seeded
    subject    text unique,
    username   text        not null unique,
    name       text        not null,
    phone      text,
    enabled    boolean     not null default true,
    created_at timestamptz not null,
    version    bigint      not null default 0
);

create table membership (
    id              uuid primary key,
    person_id       uuid        not null references person,
    organisation_id uuid        not null references organisation,
    role            text        not null check (role in ('SCHOOL', 'DISTRICT', 'INSPECTOR', 'INTEGRATION', 'AUDITOR')),
    post            text check (post in ('FILLER', 'RESPONSIBLE', 'LEADER', 'PRINCIPAL', 'STAFF', 'HEAD')),
    started_at      timestamptz not null,
    ended_at        timestamptz
);
create index membership_of_person on membership (person_id) where ended_at is null;
create index membership_of_organisation on membership (organisation_id) where ended_at is null;

create table idempotency_key (
    caller      text        not null,
    route       text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int         not null,
    headers     jsonb       not null,
    body        text,
    created_at  timestamptz not null,
    primary key (caller, route, key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table job (
    id         uuid primary key,
    owner_id   uuid        not null references person,
    kind       text        not null,
    state      text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done       bigint      not null default 0,
    total      bigint,
    message    text,
    result     jsonb,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index job_of_owner on job (owner_id, id desc);

grant select, insert, update on organisation, building, place, person, membership, job to ${app_role};
grant select, insert, delete on idempotency_key to ${app_role};

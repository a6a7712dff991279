-- Campaigns, what each school owes in them by when, and what it handed in.

create table campaign (
    id             uuid primary key,
    -- the authority that runs it; every school below owes
    owner_id       uuid        not null references organisation,
    name           text        not null,
    short_title    text        not null,
    basis_document text,
    -- broken where the form breaks its title; the second line ends in the name of the weekly form
    title_lines    text[]      not null check (cardinality(title_lines) = 2),
    -- empty: every kind of school
    kinds          text[]      not null default '{}',
    starts_on      date        not null,
    -- an open end is normal (常态考核阶段)
    ends_on        date check (ends_on >= starts_on),
    created_by     uuid        not null references person,
    created_at     timestamptz not null,
    version        bigint      not null default 0
);
create index campaign_of_owner on campaign (owner_id, starts_on desc);

create table campaign_phase (
    id          uuid primary key,
    campaign_id uuid not null references campaign,
    position    int  not null,
    name        text not null,
    starts_on   date not null,
    ends_on     date check (ends_on >= starts_on),
    unique (campaign_id, position)
);

create table obligation (
    id             uuid primary key,
    campaign_id    uuid not null references campaign,
    kind           text not null check (kind in ('WEEKLY_DETAIL')),
    cutoff_day     text not null
        check (cutoff_day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    cutoff_time    time not null,
    holiday_policy text not null check (holiday_policy in ('KEEP', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY')),
    -- 备注 of the form
    note           text not null,
    unique (campaign_id, kind)
);

-- Days that are not what their weekday says (holidays, 调休), each with the notice that says so.
create table calendar_day (
    organisation_id uuid    not null references organisation,
    day             date    not null,
    working         boolean not null,
    name            text    not null,
    source          text    not null,
    primary key (organisation_id, day)
);

create table submission (
    id              uuid primary key,
    obligation_id   uuid        not null references obligation,
    organisation_id uuid        not null references organisation,
    district_id     uuid        not null references organisation,
    period          text        not null,
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    state           text        not null
        check (state in ('OPEN', 'DRAFT', 'LEADER_CHECKED', 'SEALED', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    filled_by       uuid references person,
    filled_at       timestamptz,
    checked_by      uuid references person,
    checked_at      timestamptz,
    sealed_by       uuid references person,
    sealed_at       timestamptz,
    submitted_by    uuid references person,
    submitted_at    timestamptz,
    on_time         boolean,
    decided_by      uuid references person,
    decided_at      timestamptz,
    return_reason   text,
    -- the frozen table: canonical JSON, its SHA-256, and the instant it shows
    content         text,
    content_hash    text,
    content_as_of   timestamptz,
    hazard_count    int,
    version         bigint      not null default 0,
    unique (obligation_id, organisation_id, period),
    check ((content is null) = (content_hash is null) and (content is null) = (content_as_of is null)),
    check (state not in ('SEALED', 'SUBMITTED', 'ACCEPTED') or content is not null)
);
create index submission_of_district on submission (district_id, closes_at desc, id);
create index submission_of_organisation on submission (organisation_id, closes_at desc, id);
create index submission_to_freeze on submission (closes_at) where content is null;

-- Scans of the stamped pages. Kept with the submission for ever: an office must be able to show what was stamped.
create table submission_document (
    id            uuid primary key,
    submission_id uuid        not null references submission,
    file_name     text        not null,
    media_type    text        not null,
    size          bigint      not null,
    sha256        text        not null,
    content       bytea       not null,
    uploaded_by   uuid        not null references person,
    uploaded_at   timestamptz not null,
    unique (submission_id, sha256)
);
alter table submission_document alter column content set storage external;

-- UUID version 7 for rows that one statement creates in bulk; single rows get theirs from the application.
create function uuid_v7() returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1),
        53, 1), 'hex')::uuid
$$;

grant select, insert on campaign, campaign_phase, obligation to ${app_role};
grant select, insert, update, delete on calendar_day to ${app_role};
grant select, insert, update on submission to ${app_role};
grant select, insert, update on submission_document to ${app_role};

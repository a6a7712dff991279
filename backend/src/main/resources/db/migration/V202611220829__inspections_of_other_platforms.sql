-- Inspections that other platforms report, known by their own ids. `said` is what the platform said last: its next batch is
-- compared with that, not with what people corrected meanwhile. The district is the school's own, which may change.
create table inspection (
    id            uuid primary key,
    school_id     uuid        not null references organisation,
    system        text        not null,
    external_id   text        not null,
    source        text        not null,
    checked_in_at timestamptz not null,
    said          jsonb       not null,
    reported_by   uuid        not null references person,
    reported_at   timestamptz not null,
    version       bigint      not null default 0,
    unique (school_id, system, external_id)
);
create index inspection_by_external_id on inspection (system, external_id);

create table inspection_finding (
    inspection_id uuid  not null references inspection,
    external_id   text  not null,
    hazard_id     uuid  not null references hazard unique,
    said          jsonb not null,
    primary key (inspection_id, external_id)
);

grant select, insert, update on inspection, inspection_finding to ${app_role};

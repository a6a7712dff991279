-- Whether what an inspector found was on the school's list when they came 清单之外 (T17): the comparison and every ruling.
alter table hazard add column checked_in_at timestamptz;
alter table hazard add column list_check jsonb;
alter table hazard add column list_check_pending boolean not null default false;
create index hazard_list_check_pending on hazard (district_id, school_id) where list_check_pending;
-- Few hazards are: the overview counts 自查漏查 from this index alone.
create index hazard_outside_list on hazard (district_id, school_id) where outside_list;

-- 清单之外发现的重大隐患，一律视同事故: one a hazard, withdrawn and never deleted.
create table incident (
    id          uuid primary key,
    hazard_id   uuid        not null unique references hazard,
    school_id   uuid        not null references organisation,
    district_id uuid        not null references organisation,
    state       text        not null check (state in ('OPEN', 'IN_PROGRESS', 'CONCLUDED', 'WITHDRAWN')),
    opened_at   timestamptz not null,
    notes       jsonb       not null default '[]',
    version     bigint      not null default 0
);
create index incident_of_district on incident (district_id, id desc);

grant select, insert, update on incident to ${app_role};

-- A district decides for itself through the interface: who changed its rules when, and the share of general hazards
-- that are looked at again (T10).
alter table policy add column look_back_general_percent numeric(5, 2) not null default 10
    check (look_back_general_percent between 0 and 100);
alter table policy add column version bigint not null default 1;
alter table policy add column changed_at timestamptz;
alter table policy add column changed_by uuid references person;

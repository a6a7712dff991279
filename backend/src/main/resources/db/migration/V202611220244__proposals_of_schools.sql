-- What a school asks for about a hazard (rejection T13, reopening T12) and what was decided of it.
alter table hazard add column proposals jsonb not null default '[]';

-- The kind of the proposal that waits: a district finds it without reading its closed hazards.
alter table hazard add column pending_proposal text check (pending_proposal in ('REJECTION', 'REOPENING'));
create index hazard_pending_proposal on hazard (district_id, school_id) where pending_proposal is not null;

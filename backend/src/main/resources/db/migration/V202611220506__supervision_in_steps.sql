-- Supervision 挂牌督办 (T15) is proposed by one person and decided by another; the notice is served later.
alter table hazard add column supervision_proposed boolean not null default false;
create index hazard_supervision_proposed on hazard (district_id, school_id) where supervision_proposed;

-- What was listed before was listed by a district, in its own name where no authority was written down. What is read of
-- these hazards changes, and their versions with it.
update hazard h
set supervision = h.supervision || jsonb_build_object(
        'level', 'DISTRICT',
        'authority', coalesce(h.supervision ->> 'authority', d.official_name)),
    version = h.version + 1
from organisation d
where d.id = h.district_id and jsonb_typeof(h.supervision) = 'object';

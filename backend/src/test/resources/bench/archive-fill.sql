-- The photos whose objects are in the store already, some of each imported hazard, and a campaign that covers all of them.
-- bench_photo (n, sha256, size) was filled by the caller; an object lies below photos/bench-<n>.

insert into campaign (id, owner_id, name, short_title, title_lines, starts_on, created_by, created_at)
select uuidv7(), o.id, '基准行动', '基准行动', array['基准行动', '每周排查整治明细表'], date '2026-01-05', p.id, now()
from organisation o, person p where o.code = 'B001' and p.username = 'bench-district';

create temporary table target as
select row_number() over (order by h.id) - 1 as n, h.id, h.school_id, h.district_id from hazard h;

create temporary table placed as
select b.n, b.sha256, b.size, t.id as hazard_id, t.school_id, t.district_id, uuidv7() as id
from bench_photo b join target t on t.n = b.n % (select count(*) from target);

insert into photo (id, organisation_id, district_id, sha256, size, media_type, width, height, object_key, screen_sha256,
    thumb_sha256, carries_position, claims, received_at, uploaded_by)
select p.id, p.school_id, p.district_id, p.sha256, p.size, 'image/jpeg', 160, 120, 'photos/bench-' || p.n, p.sha256, p.sha256,
    false, '{}', now(), u.id
from placed p, person u where u.username = 'bench-district';

insert into hazard_photo (hazard_id, photo_id, stage, round, added_at, added_by)
select p.hazard_id, p.id, case when p.n % 2 = 0 then 'BEFORE' else 'AFTER' end, 0, now(), u.id
from placed p, person u where u.username = 'bench-district';

drop table bench_photo;
analyze;

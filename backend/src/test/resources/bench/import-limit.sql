-- What an import stores of rows that are staged: judged, deduplicated, recognised, with numbers, events with content and hash, search
-- lexemes, counts, keys and the fate of each row with its cells. What it leaves out beside the service: reading what people
-- write, the questions, severity rules, the chain of the hashes (each is computed by itself), progress, and committing in chunks.
set search_path = limit_of_import, public;

create unlogged table judged as
select s.*, row_number() over () as line, o.id as school_id, o.district_id, o.official_name, b.id as building_id, uuidv7() as hazard_id,
       encode(substr(sha256(convert_to(s.org_code || E'\n' || coalesce(s.building, '') || '/' || coalesce(s.place, '') || E'\n'
           || lower(normalize(s.description, NFKC)) || E'\n' || s.found_at, 'UTF8')), 1, 16), 'hex')::uuid as content_key,
       encode(substr(sha256(convert_to(s.org_code || E'\n' || coalesce(s.building, '') || '/' || coalesce(s.place, '') || E'\n'
           || lower(normalize(s.description, NFKC)), 'UTF8')), 1, 16), 'hex')::uuid as spot_key,
       row_number() over (partition by s.org_code, s.building, s.place, s.description, s.found_at) as repetition
from stage s
left join organisation o on o.code = s.org_code and o.district_id in (
    select m.organisation_id from membership m join person p on p.id = m.person_id where p.username = 'bench-district')
left join building b on b.organisation_id = o.id and b.name = s.building;

create unlogged table fated as
select j.*, case when j.school_id is null or j.description is null or j.found_at is null or j.found_at > now() then 'REJECTED'
                 when j.repetition > 1 then 'SKIPPED'
                 when i.hazard_id is not null then 'UNCHANGED'
                 else 'CREATED' end as fate,
       i.hazard_id as known_id,
       row_number() over (partition by j.school_id order by j.line) as n
from judged j
left join imported_hazard i on i.school_id = j.school_id and i.content_key = j.content_key;
analyze fated;

insert into hazard_number (school_id, year, last)
select school_id, 2026, count(*) from fated where fate = 'CREATED' group by school_id
on conflict (school_id, year) do update set last = hazard_number.last + excluded.last;

insert into hazard (id, number, school_id, district_id, building_id, place_text, category, severity, description, source,
    found_at, found_by, due_date, first_due_date, listed_at, state, no_photo_reason, created_by, created_at, search)
select f.hazard_id, f.org_code || '-2026-' || to_char(a.last - f.n + 1, 'FM000000'), f.school_id, f.district_id, f.building_id, f.place,
       f.category, upper(f.severity), f.description, upper(f.source), f.found_at at time zone 'Asia/Shanghai', f.found_by,
       f.due_date, f.due_date, now(), 'GRADED', '清单导入，未附照片', p.id, now(),
       array_to_tsvector(f.lexemes || array['d:' || f.district_id, 's:' || f.school_id])
from fated f join hazard_number a on a.school_id = f.school_id and a.year = 2026
join person p on p.username = 'bench-district'
where f.fate = 'CREATED';

insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id, content, previous_hash, hash)
select school_id, coalesce(sequence, 0) + n, hazard_id, 'HAZARD_IMPORTED', now(), actor, content, repeat('0', 64),
       encode(sha256(convert_to(content, 'UTF8')), 'hex')
from (
    select f.school_id, h.sequence, f.n, f.hazard_id, p.id as actor,
           json_build_object('actor', json_build_object('id', p.id, 'name', p.name, 'post', 'STAFF', 'role', 'DISTRICT'),
               'at', now(), 'details', json_build_object('basis', array[]::text[], 'category', f.category, 'claimed', 'OPEN',
                   'description', f.description, 'dueDate', f.due_date, 'foundAt', f.found_at, 'foundBy', f.found_by,
                   'import', p.id, 'number', f.org_code || '-2026-' || to_char(f.n, 'FM000000'), 'responsible', f.responsible,
                   'severity', upper(f.severity), 'source', upper(f.source), 'state', 'GRADED'),
               'organisation', f.school_id, 'previousHash', repeat('0', 64), 'sequence', f.n, 'subject', f.hazard_id,
               'type', 'HAZARD_IMPORTED')::text as content
    from fated f left join ledger_head h on h.organisation_id = f.school_id
    join person p on p.username = 'bench-district'
    where f.fate = 'CREATED') events;

insert into ledger_head (organisation_id, sequence, hash)
select school_id, count(*), repeat('0', 64) from fated where fate = 'CREATED' group by school_id
on conflict (organisation_id) do update set sequence = ledger_head.sequence + excluded.sequence;

insert into imported_hazard (hazard_id, school_id, content_key, spot_key, claimed, due_date, responsible, phones, batch_id, updated_at)
select f.hazard_id, f.school_id, f.content_key, f.spot_key, 'OPEN', f.due_date, f.responsible, array[f.phone], b.id, now()
from fated f cross join lateral (select id from import_batch order by id desc limit 1) b where f.fate = 'CREATED';

insert into hazard_tally_delta (district_id, school_id, state, severity, n)
select district_id, school_id, 'GRADED', upper(severity), count(*) from fated where fate = 'CREATED' group by 1, 2, 3, 4;

insert into import_row (batch_id, position, sheet, number, line, fate, reason, school_text, remarks, hazard_ids, cells, hazards)
select b.id, f.line - 1, 'csv', f.line + 1, f.line + 1, f.fate, case when f.fate = 'UNCHANGED' then 'unchanged' end, f.official_name, '[]',
       array[coalesce(f.known_id, f.hazard_id)],
       array[f.org_code, f.building, f.place, f.category, f.severity, f.description, f.found_at::text, f.found_by, f.source, f.status,
             f.due_date::text, f.responsible, f.phone], 1
from fated f cross join lateral (select id from import_batch order by id desc limit 1) b;

drop table judged, fated;
truncate stage;
reset search_path;

-- People of the first synthetic district for every role, so that a request is refused by a rule and not always by access.
-- Run again, it brings back whoever was disabled, dismissed or transferred by a request.
create temporary table cast_ as
select p.username, o.id as organisation_id, p.role, p.post
from (values ('bench-filler', 'B001001', 'SCHOOL', 'FILLER'), ('fuzz-responsible', 'B001001', 'SCHOOL', 'RESPONSIBLE'),
             ('fuzz-leader', 'B001001', 'SCHOOL', 'LEADER'), ('fuzz-principal', 'B001001', 'SCHOOL', 'PRINCIPAL'),
             ('bench-district', 'B001', 'DISTRICT', 'STAFF'), ('fuzz-head', 'B001', 'DISTRICT', 'HEAD'),
             ('fuzz-inspector', 'B001', 'INSPECTOR', null), ('fuzz-program', 'B001', 'INTEGRATION', null),
             ('fuzz-city', 'BENCH', 'DISTRICT', 'HEAD'), ('fuzz-auditor', 'B001', 'AUDITOR', null))
    as p (username, code, role, post)
join organisation o on o.code = p.code;

insert into person (id, subject, username, name, created_at)
select uuidv7(), 'subject-of-' || username, username, '试探', now() from cast_
on conflict (username) do update set enabled = true where not person.enabled;

update membership m set ended_at = now() from person p
where p.id = m.person_id and m.ended_at is null and p.username in (select username from cast_)
  and not exists (select 1 from cast_ c where c.username = p.username and c.organisation_id = m.organisation_id
                    and c.role = m.role and c.post is not distinct from m.post);

insert into membership (id, person_id, organisation_id, role, post, started_at)
select uuidv7(), p.id, c.organisation_id, c.role, c.post, now()
from cast_ c join person p on p.username = c.username
where not exists (select 1 from membership m where m.person_id = p.id and m.organisation_id = c.organisation_id
                    and m.role = c.role and m.post is not distinct from c.post and m.ended_at is null);

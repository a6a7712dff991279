-- People of the first synthetic district for every role, so that a request is refused by a rule and not always by access.
insert into person (id, subject, username, name, created_at)
select uuidv7(), 'subject-of-' || username, username, '试探', now()
from (values ('fuzz-responsible'), ('fuzz-leader'), ('fuzz-principal'), ('fuzz-inspector'), ('fuzz-head'), ('fuzz-program'))
    as people (username);

insert into membership (id, person_id, organisation_id, role, post, started_at)
select uuidv7(), p.id, o.id, m.role, m.post, now()
from (values ('fuzz-responsible', 'B001001', 'SCHOOL', 'RESPONSIBLE'), ('fuzz-leader', 'B001001', 'SCHOOL', 'LEADER'),
             ('fuzz-principal', 'B001001', 'SCHOOL', 'PRINCIPAL'), ('fuzz-inspector', 'B001', 'INSPECTOR', null),
             ('fuzz-head', 'B001', 'DISTRICT', 'HEAD'), ('fuzz-program', 'B001', 'INTEGRATION', null))
    as m (username, code, role, post)
join person p on p.username = m.username
join organisation o on o.code = m.code;

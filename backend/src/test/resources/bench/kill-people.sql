-- Clients that write while imports run: the first at a school the imports write to as well, the last before each round.

insert into person (id, subject, username, name, created_at)
select uuidv7(), 'subject-of-' || username, username, '基准', now()
from (values ('kill-client-1'), ('kill-client-2'), ('kill-client-3'), ('kill-client-4')) as people (username);

insert into membership (id, person_id, organisation_id, role, post, started_at)
select uuidv7(), p.id, o.id, 'SCHOOL', 'FILLER', now()
from (values ('kill-client-1', 'B001001'), ('kill-client-2', 'B001061'), ('kill-client-3', 'B001062'),
    ('kill-client-4', 'B001063')) as posts (username, code)
join person p on p.username = posts.username join organisation o on o.code = posts.code;

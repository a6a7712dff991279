-- What a list brings is told once an import, with how many there are: a notice each would be thousands. The subject of a notice
-- is the hazard, the submission, the building or the import it is about.
alter table notice add column amount integer;
create unique index notice_of_import on notice (person_id, subject_id) where kind = 'MAJORS_IMPORTED';

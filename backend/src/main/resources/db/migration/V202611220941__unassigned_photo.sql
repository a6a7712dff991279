-- Photos that came with a file and for which no hazard was found 待关联照片: a person assigns each to a hazard, or dismisses it.
create table unassigned_photo (
    id         uuid primary key,
    photo_id   uuid        not null unique references photo,
    school_id  uuid        not null references organisation,
    batch_id   uuid        not null references import_batch,
    -- where it stood in the file, and what was said there of the hazard
    path       text        not null,
    said       text        not null,
    stage      text check (stage in ('BEFORE', 'DURING', 'AFTER', 'RECHECK')),
    state      text        not null default 'OPEN' check (state in ('OPEN', 'ASSIGNED', 'DISMISSED')),
    hazard_id  uuid references hazard,
    kept_at    timestamptz not null,
    decided_by uuid references person,
    decided_at timestamptz,
    version    bigint      not null default 0,
    check ((state = 'ASSIGNED') = (hazard_id is not null))
);
create index unassigned_photo_of_school on unassigned_photo (school_id, id desc) where state = 'OPEN';
create index unassigned_photo_of_import on unassigned_photo (batch_id, id desc);

insert into unassigned_photo (id, photo_id, school_id, batch_id, path, said, kept_at)
select uuid_v7(), p.id, p.organisation_id, r.batch_id, coalesce(r.cells[1], ''), coalesce(r.cells[3], ''), p.received_at
from import_row r join photo p on p.id = (r.changes -> 'photo' ->> 'after')::uuid
where r.reason = 'picture-unassigned' and r.fate = 'CREATED'
  and not exists (select 1 from hazard_photo x where x.photo_id = p.id)
on conflict do nothing;

grant select, insert, update on unassigned_photo to ${app_role};

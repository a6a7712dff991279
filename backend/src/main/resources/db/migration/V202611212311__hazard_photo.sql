-- Which photo proves what. After the photo table, whose migration is older by a minute.

create table hazard_photo (
    hazard_id   uuid        not null references hazard,
    photo_id    uuid        not null references photo,
    stage       text        not null check (stage in ('BEFORE', 'DURING', 'AFTER', 'RECHECK')),
    round       int         not null,
    paired_with uuid references photo,
    added_at    timestamptz not null,
    added_by    uuid        not null references person,
    primary key (hazard_id, photo_id, stage, round)
);

grant select, insert on hazard_photo to ${app_role};

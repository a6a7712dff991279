-- By what another platform knows a hazard.

create table external_hazard (
    school_id   uuid not null references organisation,
    source      text not null,
    external_id text not null,
    hazard_id   uuid not null unique references hazard,
    primary key (school_id, source, external_id)
);
create index external_hazard_by_id on external_hazard (source, external_id);

grant select, insert on external_hazard to ${app_role};

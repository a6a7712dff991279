-- Archives that were asked for, and where the built ones lie until they are let go.

create table archive (
    -- the same id as the job that builds it
    id          uuid primary key references job,
    owner_id    uuid        not null references person,
    school_id   uuid references organisation,
    campaign_id uuid references campaign,
    -- the schools it holds: whoever fetches it must still be allowed to take each of them away
    school_ids  uuid[]      not null,
    created_at  timestamptz not null,
    -- null until it is built, and again when it was let go
    object_key  text unique,
    as_of       timestamptz,
    size        bigint,
    sha256      text,
    files       bigint,
    missing     bigint,
    expires_at  timestamptz
);
create index archive_of_owner on archive (owner_id, id desc);
create index archive_to_let_go on archive (expires_at) where object_key is not null;

grant select, insert, update on archive to ${app_role};

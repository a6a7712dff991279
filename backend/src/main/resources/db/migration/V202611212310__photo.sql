-- Photos as evidence. The bytes are in the object store under object_key: written before the row, never changed.

create table photo (
    id               uuid primary key,
    organisation_id  uuid        not null references organisation,
    district_id      uuid        not null references organisation,
    sha256           text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size             bigint      not null check (size > 0),
    media_type       text        not null,
    width            int         not null check (width > 0),
    height           int         not null check (height > 0),
    object_key       text        not null unique,
    screen_sha256    text        not null,
    thumb_sha256     text        not null,
    -- what leaves the register goes without the place where the photo was taken
    carries_position boolean     not null,
    -- what the metadata of the file claim: shown as claims, never decided by
    claims           jsonb       not null,
    received_at      timestamptz not null,
    uploaded_by      uuid        not null references person,
    -- the same bytes of the same organisation are one photo
    unique (organisation_id, sha256)
);

grant select, insert on photo to ${app_role};

-- Imports with the fate of every row, and by what an imported hazard is recognised when it is sent again.

create table import_batch (
    -- the same id as the job that does the work
    id          uuid primary key references job,
    owner_id    uuid        not null references person,
    file_name   text        not null,
    file_sha256 text        not null,
    file_size   bigint      not null,
    format      text,
    form        text,
    mode        text        not null check (mode in ('DRY_RUN', 'COMMIT')),
    on_error    text        not null check (on_error in ('REJECT_FILE', 'ACCEPT_VALID')),
    -- headings of the columns, for the report
    labels      text[]      not null default '{}',
    warnings    text[]      not null default '{}',
    submission  jsonb,
    counters    jsonb,
    created_at  timestamptz not null
);
create index import_batch_of_owner on import_batch (owner_id, id desc);

create table import_row (
    batch_id      uuid   not null references import_batch,
    -- order of the rows in the file, over all sheets
    position      int    not null,
    sheet         text   not null,
    number        int    not null,
    line          bigint not null,
    fate          text   not null check (fate in ('CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED', 'REJECTED', 'NEEDS_DECISION')),
    reason        text,
    reason_column int,
    school_text   text,
    related_row   int,
    candidates    text[] not null default '{}',
    remarks       jsonb  not null default '[]',
    changes       jsonb,
    hazard_ids    uuid[] not null default '{}',
    -- the row as it was sent: nothing of a file is ever lost
    cells         text[] not null,
    primary key (batch_id, position)
);
create index import_row_of_fate on import_row (batch_id, fate, position);

create table imported_hazard (
    hazard_id    uuid primary key references hazard,
    school_id    uuid        not null references organisation,
    content_key  uuid        not null,
    -- the same without the time of finding: a weekly table names an open hazard again each week
    spot_key     uuid        not null,
    -- what the sender last said; the ledger decides for itself what it makes of it
    claimed      text        not null check (claimed in ('OPEN', 'IN_PROGRESS', 'RECTIFIED')),
    due_date     date,
    rectified_on date,
    responsible  text,
    phones       text[]      not null default '{}',
    batch_id     uuid        not null references import_batch,
    updated_at   timestamptz not null,
    unique (school_id, content_key)
);
create index imported_hazard_spot on imported_hazard (school_id, spot_key);

-- "No hazard" said of a place for a week; said again it changes nothing.
create table imported_declaration (
    school_id   uuid        not null references organisation,
    content_key uuid        not null,
    batch_id    uuid        not null references import_batch,
    declared_at timestamptz not null,
    primary key (school_id, content_key)
);

grant select, insert, update on import_batch, imported_hazard to ${app_role};
grant select, insert on import_row, imported_declaration to ${app_role};

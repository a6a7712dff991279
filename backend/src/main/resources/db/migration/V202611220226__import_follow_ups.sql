-- What lets a dry run be answered, confirmed and resumed exactly as it was sent.

-- the sender's own bytes, in parts of a mebibyte
create table import_file (
    batch_id uuid  not null references import_batch,
    part     int   not null,
    bytes    bytea not null,
    primary key (batch_id, part)
);

alter table import_batch
    -- the import whose bytes these are; null for the one that received them
    add column file_of          uuid references import_batch,
    add column wanted_form      text,
    -- the dry run whose questions were answered
    add column based_on         uuid references import_batch,
    -- the dry run that is carried out
    add column confirms         uuid references import_batch,
    -- answers as they were when it began, remembered ones included
    add column decisions        jsonb  not null default '{}',
    -- what the columns hold, by their numbers; empty where nobody knows
    add column columns          text[] not null default '{}',
    add column unknown_headings text[] not null default '{}',
    add column missing_columns  text[] not null default '{}';
create index import_batch_confirms on import_batch (confirms) where confirms is not null;

alter table import_row
    add column hazards       int     not null default 0,
    add column declared_none boolean not null default false;

-- What a person's texts mean, for the next file
create table import_answer (
    owner_id uuid        not null references person,
    -- a column of the forms, or HEADING for a heading itself
    field    text        not null,
    said     text        not null,
    means    text        not null,
    given_at timestamptz not null,
    primary key (owner_id, field, said)
);

grant select, insert, delete on import_file to ${app_role};
grant delete on import_row to ${app_role};
grant select, insert, update, delete on import_answer to ${app_role};

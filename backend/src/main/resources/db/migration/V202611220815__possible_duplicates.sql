-- A row that likely tells of a hazard the ledger has already asks about one hazard of its cell, in these words.
alter table import_row add column asked text;
grant update (asked) on import_row to ${app_role};

-- What a person has said to be a hazard of the ledger although nothing in it is the same: later files are not asked about again.
create table imported_alias (
    school_id   uuid not null references organisation,
    content_key uuid not null,
    spot_key    uuid not null,
    hazard_id   uuid not null references hazard,
    batch_id    uuid not null references import_batch,
    primary key (school_id, content_key)
);
create index imported_alias_spot on imported_alias (school_id, spot_key);

grant select, insert on imported_alias to ${app_role};

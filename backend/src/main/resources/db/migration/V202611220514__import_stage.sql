-- By what the rows of a chunk may be known to the ledger, for one join instead of a question for each row. Rows live within
-- the transaction that recognises them: a crash of the database, which empties an unlogged table, takes nothing anybody needs.
create unlogged table import_stage (
    batch_id    uuid not null,
    -- counts up over a pass, so that a chunk finds its own rows beside dead ones
    position    int  not null,
    school_id   uuid not null,
    content_key uuid not null,
    -- only what has no time of finding is recognised by these
    spot_key    uuid,
    statement   text,
    -- by which the ledger itself knows the hazard
    number      text
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_insert_threshold = -1);
create index import_stage_of_chunk on import_stage (batch_id, position);

grant select, insert, delete on import_stage to ${app_role};

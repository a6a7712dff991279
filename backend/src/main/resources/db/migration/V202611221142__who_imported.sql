-- What an import could have been about when it began: who answers for all of that may know that it was. Unknown of older ones,
-- which stay their senders' own.
alter table import_batch
    add column districts  uuid[],
    add column schools    uuid[],
    add column resumed_at timestamptz;

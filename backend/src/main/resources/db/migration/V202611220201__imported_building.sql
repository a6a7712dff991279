-- What a row of a look-back table says of its building: a claim, kept beside the row.
alter table import_row add column building jsonb;

-- A remembered answer can be looked at and withdrawn by the one who gave it.
alter table import_answer add column id uuid not null default uuid_v7();
alter table import_answer add column version bigint not null default 0;
alter table import_answer add constraint import_answer_id unique (id);

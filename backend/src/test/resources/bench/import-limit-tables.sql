-- The tables an import writes to, once more and empty: with their columns, indexes, checks and foreign keys.
drop schema if exists limit_of_import cascade;
create schema limit_of_import;

do $$
declare
    name text;
    reference record;
begin
    foreach name in array array['import_batch', 'import_file', 'import_row', 'hazard', 'hazard_number', 'hazard_tally_delta',
                                'ledger_event', 'ledger_head', 'imported_hazard'] loop
        execute format('create table limit_of_import.%I (like public.%I including all)', name, name);
    end loop;
    for reference in
        select c.conname, t.relname, replace(pg_get_constraintdef(c.oid), 'REFERENCES ', 'REFERENCES public.') as definition
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        where c.contype = 'f' and n.nspname = 'public'
          and to_regclass('limit_of_import.' || t.relname) is not null
    loop
        -- what refers to one of the copies refers to the copy
        execute format('alter table limit_of_import.%I add constraint %I %s', reference.relname, reference.conname,
            regexp_replace(reference.definition, 'public\.(import_batch|hazard)\(', 'limit_of_import.\1('));
    end loop;
end $$;

create unlogged table limit_of_import.stage (org_code text, building text, place text, category text, severity text,
    description text, found_at timestamp, found_by text, source text, status text, due_date date,
    responsible text, phone text, lexemes text[]);


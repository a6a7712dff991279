-- The append-only record of events, one hash chain per organisation. The application may add, never change.

create table ledger_event (
    organisation_id uuid        not null references organisation,
    sequence        bigint      not null,
    subject_id      uuid        not null,
    type            text        not null,
    at              timestamptz not null,
    actor_id        uuid        not null references person,
    -- canonical JSON (RFC 8785) of the whole event: what the hash covers is exactly what is kept
    content         text        not null,
    previous_hash   text        not null,
    hash            text        not null,
    primary key (organisation_id, sequence)
);
create index ledger_event_of_subject on ledger_event (subject_id, sequence);

create table ledger_head (
    organisation_id uuid primary key references organisation,
    sequence        bigint not null,
    hash            text   not null
);

grant select, insert on ledger_event to ${app_role};
grant select, insert, update on ledger_head to ${app_role};

-- Accounts of programs, issued and revoked in the application, and what they were used for.

create table service_account (
    -- the person behind it: what it does stands in the ledger under this id
    id                uuid primary key references person,
    client_id         text        not null unique,
    -- the identity server's own id of the client
    identity_client   text        not null,
    organisation_id   uuid        not null references organisation,
    scopes            text[]      not null check (scopes <@ array['READ', 'WRITE'] and cardinality(scopes) > 0),
    issued_by         uuid        not null references person,
    issued_at         timestamptz not null,
    secret_changed_at timestamptz not null,
    revoked_at        timestamptz,
    revoked_by        uuid references person,
    version           bigint      not null default 1
);
create index service_account_of_organisation on service_account (organisation_id, id desc);

-- One line a day and operation: enough to see what a program does, and no log of everything it read.
create table service_account_use (
    account_id   uuid        not null references service_account,
    day          date        not null,
    operation    text        not null,
    calls        bigint      not null,
    refused      bigint      not null,
    last_at      timestamptz not null,
    last_address text,
    primary key (account_id, day, operation)
);

grant select, insert, update on service_account, service_account_use to ${app_role};

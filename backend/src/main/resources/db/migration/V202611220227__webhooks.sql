-- Subscriptions to events, and bringing them. What is to be brought follows from the ledger and its order.

create table webhook (
    id              uuid primary key,
    name            text        not null,
    organisation_id uuid        not null references organisation,
    owner_id        uuid        not null references person,
    url             text        not null,
    event_types     text[]      not null,
    -- needed as it is to sign by: of no use to whoever cannot already read the events
    secret          text        not null,
    previous_secret text,
    previous_until  timestamptz,
    enabled         boolean     not null default true,
    -- the last event of the feed it has heard of
    position        bigint      not null,
    created_at      timestamptz not null,
    version         bigint      not null default 1
);
create index webhook_of_organisation on webhook (organisation_id, id desc);

create table webhook_delivery (
    id              uuid primary key,
    webhook_id      uuid        not null references webhook on delete cascade,
    message_id      text        not null,
    position        bigint      not null,
    organisation_id uuid        not null,
    sequence        bigint      not null,
    event_type      text        not null,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    unique (webhook_id, position)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at) where state = 'PENDING';

create table webhook_attempt (
    id              uuid primary key,
    delivery_id     uuid        not null references webhook_delivery on delete cascade,
    at              timestamptz not null,
    duration_millis bigint      not null,
    status          int,
    failure         text,
    body            text
);
create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, at);

grant select, insert, update, delete on webhook to ${app_role};
grant select, insert, update on webhook_delivery to ${app_role};
grant select, insert on webhook_attempt to ${app_role};

-- What a person is told inside the application: each notice points at the event it is about and copies nothing of it.
create table notice (
    id              uuid primary key,
    person_id       uuid        not null references person,
    kind            text        not null,
    organisation_id uuid        not null references organisation,
    sequence        bigint      not null,
    -- the hazard or the submission that the event is about
    subject_id      uuid        not null,
    at              timestamptz not null,
    read_at         timestamptz,
    foreign key (organisation_id, sequence) references ledger_event,
    -- once a person and event, whatever is repeated
    unique (organisation_id, sequence, person_id)
);
create index notice_of_person on notice (person_id, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_age on notice (at);

grant select, insert, update, delete on notice to ${app_role};

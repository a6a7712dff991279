-- Jobs are kept alive by the node that runs them and can be asked to stop by any node.
alter table job add column cancel_requested boolean not null default false;
create index job_unfinished on job (updated_at) where state in ('QUEUED', 'RUNNING');

-- Requests per minute, counted for all nodes together. Losing it in a crash only forgives a minute.
create unlogged table rate_window (
    key    text   not null,
    minute bigint not null,
    used   int    not null,
    primary key (key, minute)
);
create index rate_window_age on rate_window (minute);

grant select, insert, update, delete on rate_window to ${app_role};

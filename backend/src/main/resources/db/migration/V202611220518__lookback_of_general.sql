-- General hazards closed with nobody on site are sampled too (T10), by a share of their own.
alter table lookback add column severity text not null default 'MINOR' check (severity in ('MINOR', 'GENERAL'));

-- A school can move to another district (ADR schools-move-with-what-is-theirs). Where a photo and an event lie is no
-- evidence, what they hold is: of both tables the application may change that one column and nothing else.
grant update (district_id) on photo, ledger_change to ${app_role};

-- Whose secret drew it, where that is not the school's district any more.
alter table lookback add column drawn_by_district_id uuid references organisation;


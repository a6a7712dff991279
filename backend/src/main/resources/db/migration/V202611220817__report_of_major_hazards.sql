-- 重大 is reported upward and received by somebody of the district within hours the district decides (T3b).
alter table hazard add column major_report jsonb;
create index hazard_report_awaited on hazard (district_id, school_id)
    where severity = 'MAJOR' and state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED')
        and major_report @> '{"receivedAt": null}';

alter table policy add column major_receipt_hours int not null default 24 check (major_receipt_hours between 1 and 168);

-- Why a photo was dismissed, for who looks through the dismissed ones later.
alter table unassigned_photo add column note text;
create index unassigned_photo_decided on unassigned_photo (school_id, state, id desc) where state <> 'OPEN';

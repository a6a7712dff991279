-- Demolition asks for the open hazards of one building.
create index hazard_open_of_building on hazard (building_id)
    where state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED');

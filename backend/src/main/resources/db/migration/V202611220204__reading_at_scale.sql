-- What a search compares when pairs of characters alone could be wrong, in the form in which texts are compared
-- (SearchTerms.normalised); worked out once when a hazard is written instead of for every candidate of every search.
alter table hazard add column search_text text not null generated always as
    (lower(regexp_replace(normalize(description || ' ' || coalesce(place_text, '') || ' ' || coalesce(number, ''), NFKC),
                          '\s+', '', 'g'))) stored;

-- Overdue hazards are counted for each school of a district from the index alone.
drop index hazard_due;
create index hazard_due on hazard (district_id, due_date, id) include (school_id)
    where state in ('LISTED', 'GRADED', 'RECTIFYING', 'REVIEW_REQUESTED', 'SIGNED');

-- Folding locks the differences it takes (for update skip locked), and a row lock asks for the right to update.

grant update on hazard_tally_delta to ${app_role};

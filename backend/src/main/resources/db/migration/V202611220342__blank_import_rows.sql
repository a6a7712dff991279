-- A row outlives what it held: its fate stays.
revoke delete on import_row from ${app_role};
grant update (cells, changes, building, remarks) on import_row to ${app_role};

#!/bin/sh
# Run once by the PostgreSQL image on an empty volume: the roles and databases that README.md describes.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres \
  --set owner="$HL_DB_MIGRATION_PASSWORD" --set app="$HL_DB_PASSWORD" --set keycloak="$KC_DB_PASSWORD" <<'SQL'
create role hazard_ledger_owner login password :'owner';
create role hazard_ledger_app login password :'app';
create role keycloak login password :'keycloak';
create database hazard_ledger owner hazard_ledger_owner;
create database keycloak owner keycloak;
revoke all on database hazard_ledger, keycloak from public;
grant connect on database hazard_ledger to hazard_ledger_app;
SQL

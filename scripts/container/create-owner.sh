#!/bin/sh
# Run once by the Postgres image, as its superuser: the app's own login owns its database, may make roles, and is no superuser,
# so that row-level security holds for it.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$NESTLING_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role nestling login createrole password :'password';
create database nestling owner nestling;
SQL

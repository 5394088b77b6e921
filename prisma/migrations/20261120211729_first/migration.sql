-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'parent', 'caregiver', 'viewer');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('male', 'female', 'other');

-- CreateEnum
CREATE TYPE "reading_kind" AS ENUM ('weight', 'length', 'head');

-- CreateEnum
CREATE TYPE "posture" AS ENUM ('lying', 'standing');

-- CreateEnum
CREATE TYPE "reading_source" AS ENUM ('manual', 'pediatrician', 'device');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "family_id" UUID,
    "child_id" UUID,
    "person_id" UUID,
    "verb" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tries" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "theme" TEXT NOT NULL DEFAULT 'system',
    "weight_unit" TEXT NOT NULL DEFAULT 'kg',
    "length_unit" TEXT NOT NULL DEFAULT 'cm',
    "chart_lines" TEXT NOT NULL DEFAULT 'percentiles',
    "chart_range" TEXT NOT NULL DEFAULT 'all',
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passwords" (
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passwords_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "device" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "families" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "founded_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "families_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "all_children" BOOLEAN NOT NULL DEFAULT true,
    "ends_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_children" (
    "family_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,

    CONSTRAINT "membership_children_pkey" PRIMARY KEY ("family_id","membership_id","child_id")
);

-- CreateTable
CREATE TABLE "children" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "born_on" DATE NOT NULL,
    "sex" "sex" NOT NULL,
    "reference_sex" "sex",
    "premature" BOOLEAN NOT NULL DEFAULT false,
    "gestation_days" INTEGER,
    "birth_weight_kg" DOUBLE PRECISION,
    "birth_length_cm" DOUBLE PRECISION,
    "birth_head_cm" DOUBLE PRECISION,
    "typed_birth" JSONB NOT NULL DEFAULT '{}',
    "archived_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "children_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readings" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "check_up_id" UUID NOT NULL,
    "kind" "reading_kind" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "typed_value" TEXT NOT NULL,
    "typed_unit" TEXT NOT NULL,
    "posture" "posture",
    "taken_on" DATE NOT NULL,
    "source" "reading_source" NOT NULL DEFAULT 'manual',
    "device" TEXT,
    "note" TEXT,
    "estimated" BOOLEAN NOT NULL DEFAULT false,
    "confirmed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recorded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "readings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_family_id_child_id_at_idx" ON "audit_entries"("family_id", "child_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_person_id_at_idx" ON "audit_entries"("person_id", "at" DESC);

-- CreateIndex
CREATE INDEX "tries_window_ends_at_idx" ON "tries"("window_ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "persons_email_key" ON "persons"("email");

-- CreateIndex
CREATE INDEX "sessions_person_id_last_seen_at_idx" ON "sessions"("person_id", "last_seen_at" DESC);

-- CreateIndex
CREATE INDEX "families_founded_by_idx" ON "families"("founded_by");

-- CreateIndex
CREATE INDEX "memberships_family_id_person_id_idx" ON "memberships"("family_id", "person_id");

-- CreateIndex
CREATE INDEX "memberships_person_id_idx" ON "memberships"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_family_id_id_key" ON "memberships"("family_id", "id");

-- CreateIndex
CREATE INDEX "membership_children_family_id_child_id_idx" ON "membership_children"("family_id", "child_id");

-- CreateIndex
CREATE INDEX "children_family_id_born_on_idx" ON "children"("family_id", "born_on");

-- CreateIndex
CREATE UNIQUE INDEX "children_family_id_id_key" ON "children"("family_id", "id");

-- CreateIndex
CREATE INDEX "readings_family_id_child_id_taken_on_id_idx" ON "readings"("family_id", "child_id", "taken_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "readings_family_id_child_id_kind_taken_on_id_idx" ON "readings"("family_id", "child_id", "kind", "taken_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "readings_recorded_by_idx" ON "readings"("recorded_by");

-- CreateIndex
CREATE UNIQUE INDEX "readings_family_id_child_id_check_up_id_kind_key" ON "readings"("family_id", "child_id", "check_up_id", "kind");

-- AddForeignKey
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "families" ADD CONSTRAINT "families_founded_by_fkey" FOREIGN KEY ("founded_by") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_children" ADD CONSTRAINT "membership_children_family_id_membership_id_fkey" FOREIGN KEY ("family_id", "membership_id") REFERENCES "memberships"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_children" ADD CONSTRAINT "membership_children_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "children" ADD CONSTRAINT "children_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say -----------------------------------------------------------------------------

alter table persons
  add constraint persons_email_lower check (email = lower(email)),
  add constraint persons_weight_unit check (weight_unit in ('kg', 'g', 'lb')),
  add constraint persons_length_unit check (length_unit in ('cm', 'in', 'ft'));

alter table children
  add constraint children_reference_sex check (reference_sex is null or reference_sex <> 'other'),
  add constraint children_gestation check (gestation_days is null or gestation_days between 140 and 320),
  add constraint children_birth_measures check (
    coalesce(birth_weight_kg > 0, true) and coalesce(birth_length_cm > 0, true) and coalesce(birth_head_cm > 0, true));

alter table readings
  add constraint readings_positive check (value > 0 and value < 1000),
  add constraint readings_posture check (posture is null or kind = 'length');

create unique index memberships_one_live on memberships (family_id, person_id) where revoked_at is null;

-- Roles: they own nothing and cannot pass by row-level security ---------------------------------------------------
-- nestling_app         a signed-in person
-- nestling_doorkeeper  signs people up and in; sees no family and no child
-- nestling_steward     jobs, retention, demo families; every use is audited with its reason
-- nestling_access      owns the functions that policies ask; nobody takes it on

-- Whoever applies this may take the roles on, but has none of their rights until then.
do $$
declare
  name text;
  modern constant boolean := current_setting('server_version_num')::int >= 160000;
begin
  foreach name in array array['nestling_app', 'nestling_doorkeeper', 'nestling_steward', 'nestling_access'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit', name);
    end if;
    if not pg_has_role(current_user, name, case when modern then 'SET' else 'MEMBER' end) then
      execute format('grant %I to %I', name, current_user) || case when modern then ' with inherit false, set true' else '' end;
    end if;
  end loop;
end
$$;

create schema access;
grant usage on schema access to nestling_app, nestling_doorkeeper, nestling_steward;
grant usage, create on schema access to nestling_access;
grant usage on schema public to nestling_app, nestling_doorkeeper, nestling_steward, nestling_access;

grant select on families, memberships, membership_children, children to nestling_access;
grant select, update (last_seen_at, expires_at) on sessions to nestling_access;
grant select on persons to nestling_access;
grant select, insert, update, delete on tries to nestling_access;

grant select on sessions, families, memberships, membership_children, children, readings, audit_entries to nestling_app;
-- Of other people in the family a person learns the name; their own details come from access.enter.
grant select (id, name) on persons to nestling_app;
grant update (name, locale, time_zone, theme, weight_unit, length_unit, chart_lines, chart_range, updated_at) on persons to nestling_app;
grant update (revoked_at) on sessions to nestling_app;
grant update (name, time_zone) on families to nestling_app;
grant insert on families, memberships, children, readings, audit_entries to nestling_app;
-- A record never moves to another child or family, and never changes who made it.
grant update (name, born_on, sex, reference_sex, premature, gestation_days, birth_weight_kg, birth_length_cm, birth_head_cm, typed_birth,
  archived_at, updated_at) on children to nestling_app;
grant update (kind, value, typed_value, typed_unit, posture, taken_on, source, device, note, estimated, confirmed, withdrawn_at, updated_at)
  on readings to nestling_app;

grant select, insert, update on persons, passwords, sessions to nestling_doorkeeper;
grant insert on audit_entries to nestling_doorkeeper;

grant select, insert, update, delete on
  persons, passwords, sessions, families, memberships, membership_children, children, readings, tries to nestling_steward;
-- What was done is never changed, not even by the steward; it may grow too old to keep.
grant select, insert, delete on audit_entries to nestling_steward;

-- Who is asking, and what they may do -----------------------------------------------------------------------------

-- The person of this transaction; null for nobody.
create function access.me() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;

-- The table of lib/access/core/roles.ts, written a second time; a database test compares the two.
create function access.permits(role public.role, permission text) returns boolean
language sql immutable parallel safe
as $$
  select case permission
    when 'child:read' then true
    when 'growth:read' then true
    when 'growth:record' then role in ('owner', 'parent', 'caregiver')
    when 'family:edit' then role = 'owner'
    when 'child:add' then role in ('owner', 'parent')
    when 'child:edit' then role in ('owner', 'parent')
    when 'child:archive' then role in ('owner', 'parent')
    else false
  end
$$;

-- The caller's role on a child; null when there is no such child for them.
create function access.role_on(child uuid) returns public.role
language sql stable security definer set search_path = public, pg_temp
as $$
  select m.role
  from children c
  join memberships m on m.family_id = c.family_id
  where c.id = role_on.child
    and m.person_id = (select access.me())
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and (m.all_children or exists (
      select from membership_children mc
      where mc.family_id = m.family_id and mc.membership_id = m.id and mc.child_id = c.id))
$$;

-- The children on whom the caller holds a permission. Policies ask this once a statement instead of role_on once a row.
create function access.children_for(permission text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(c.id), '{}')
  from memberships m
  join children c on c.family_id = m.family_id
  where m.person_id = (select access.me())
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and access.permits(m.role, children_for.permission)
    and (m.all_children or exists (
      select from membership_children mc
      where mc.family_id = m.family_id and mc.membership_id = m.id and mc.child_id = c.id))
$$;

-- The families in which the caller holds a permission on every child, those still to come included.
create function access.families_for(permission text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(m.family_id), '{}')
  from memberships m
  where m.person_id = (select access.me())
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and m.all_children
    and access.permits(m.role, families_for.permission)
$$;

-- The families the caller belongs to in any way.
create function access.my_families() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(m.family_id), '{}')
  from memberships m
  where m.person_id = (select access.me())
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
$$;

-- The people who share a family with the caller.
create function access.my_people() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(distinct m.person_id), '{}')
  from memberships m
  where m.family_id = any (access.my_families())
$$;

-- True for a family the caller has just founded and nobody belongs to yet.
create function access.is_mine_and_empty(family uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (select from families f where f.id = is_mine_and_empty.family and f.founded_by = (select access.me()))
    and not exists (select from memberships m where m.family_id = is_mine_and_empty.family)
$$;

-- Opens a transaction for a signed-in person: names them if their session is alive and says what every page needs of them.
create function access.enter(session uuid, person uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  view jsonb;
  seen timestamptz;
begin
  select s.last_seen_at,
    jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'locale', p.locale, 'timeZone', p.time_zone, 'theme', p.theme,
      'weightUnit', p.weight_unit, 'lengthUnit', p.length_unit, 'chartLines', p.chart_lines, 'chartRange', p.chart_range)
  into seen, view
  from sessions s join persons p on p.id = s.person_id
  where s.id = enter.session and s.person_id = enter.person and s.revoked_at is null and s.expires_at > now();
  if view is null then
    return null;
  end if;
  if seen < now() - interval '5 minutes' then
    update sessions set last_seen_at = now(), expires_at = now() + interval '30 days' where id = enter.session;
  end if;
  perform set_config('app.user_id', enter.person::text, true);
  return view;
end
$$;

-- Counts a try and answers whether it is still within the limit.
create function access.take_try(key text, allowed integer, window_seconds integer) returns boolean
language sql volatile security definer set search_path = public, pg_temp
as $$
  insert into tries as t (key, count, window_ends_at)
  values (take_try.key, 1, now() + make_interval(secs => window_seconds))
  on conflict on constraint tries_pkey do update set
    count = case when t.window_ends_at <= now() then 1 else t.count + 1 end,
    window_ends_at = case when t.window_ends_at <= now() then excluded.window_ends_at else t.window_ends_at end
  returning count <= allowed
$$;

-- Forgets the tries of a key, after a success.
create function access.clear_tries(key text) returns void
language sql volatile security definer set search_path = public, pg_temp
as $$ delete from tries t where t.key = clear_tries.key or t.window_ends_at < now() - interval '1 day' $$;

alter function access.role_on(uuid) owner to nestling_access;
alter function access.children_for(text) owner to nestling_access;
alter function access.families_for(text) owner to nestling_access;
alter function access.my_families() owner to nestling_access;
alter function access.my_people() owner to nestling_access;
alter function access.is_mine_and_empty(uuid) owner to nestling_access;
alter function access.enter(uuid, uuid) owner to nestling_access;
alter function access.take_try(text, integer, integer) owner to nestling_access;
alter function access.clear_tries(text) owner to nestling_access;

revoke create on schema access from nestling_access;
revoke all on all functions in schema access from public;
grant execute on function access.me(), access.permits(public.role, text), access.role_on(uuid), access.children_for(text), access.families_for(text),
  access.my_families(), access.my_people(), access.is_mine_and_empty(uuid) to nestling_app, nestling_access;
grant execute on function access.enter(uuid, uuid) to nestling_app;
grant execute on function access.take_try(text, integer, integer), access.clear_tries(text) to nestling_doorkeeper;
-- Asked in the statement that takes the role on, when the connection's own user is still the one who needs the right.
grant execute on function access.enter(uuid, uuid), access.take_try(text, integer, integer) to current_user;

-- Row-level security: enabled and forced on every table -----------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['persons', 'passwords', 'sessions', 'tries', 'families', 'memberships', 'membership_children', 'children', 'readings', 'audit_entries'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy steward on %I to nestling_steward using (true) with check (true)', name);
  end loop;
end
$$;

create policy access_reads on persons for select to nestling_access using (true);
create policy access_reads on sessions for select to nestling_access using (true);
create policy access_touches on sessions for update to nestling_access using (true) with check (true);
create policy access_counts on tries to nestling_access using (true) with check (true);
create policy access_reads on families for select to nestling_access using (true);
create policy access_reads on memberships for select to nestling_access using (true);
create policy access_reads on membership_children for select to nestling_access using (true);
create policy access_reads on children for select to nestling_access using (true);

create policy doorkeeper on persons to nestling_doorkeeper using (true) with check (true);
create policy doorkeeper on passwords to nestling_doorkeeper using (true) with check (true);
create policy doorkeeper on sessions to nestling_doorkeeper using (true) with check (true);
create policy doorkeeper_writes on audit_entries for insert to nestling_doorkeeper with check (family_id is null and child_id is null);

create policy own_and_kin on persons for select to nestling_app
  using (id = (select access.me()) or id = any ((select access.my_people())::uuid[]));
create policy own on persons for update to nestling_app
  using (id = (select access.me())) with check (id = (select access.me()));

create policy own on sessions for select to nestling_app using (person_id = (select access.me()));
-- What was revoked stays revoked.
create policy own_ends on sessions for update to nestling_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()) and revoked_at is not null);

create policy members on families for select to nestling_app using (id = any ((select access.my_families())::uuid[]));
create policy edits on families for update to nestling_app
  using (id = any ((select access.families_for('family:edit'))::uuid[]))
  with check (id = any ((select access.families_for('family:edit'))::uuid[]));
create policy founds on families for insert to nestling_app with check (founded_by = (select access.me()));

create policy members on memberships for select to nestling_app using (family_id = any ((select access.my_families())::uuid[]));
create policy founder_joins on memberships for insert to nestling_app
  with check (person_id = (select access.me()) and role = 'owner' and all_children and access.is_mine_and_empty(family_id));

create policy readers on membership_children for select to nestling_app using (child_id = any ((select access.children_for('child:read'))::uuid[]));

create policy reads on children for select to nestling_app using (id = any ((select access.children_for('child:read'))::uuid[]));
create policy adds on children for insert to nestling_app with check (family_id = any ((select access.families_for('child:add'))::uuid[]));
create policy edits on children for update to nestling_app
  using (id = any ((select access.children_for('child:edit'))::uuid[]))
  with check (id = any ((select access.children_for('child:edit'))::uuid[]));

create policy reads on readings for select to nestling_app using (child_id = any ((select access.children_for('growth:read'))::uuid[]));
create policy records on readings for insert to nestling_app
  with check (child_id = any ((select access.children_for('growth:record'))::uuid[]) and recorded_by = (select access.me()));
create policy corrects on readings for update to nestling_app
  using (child_id = any ((select access.children_for('growth:record'))::uuid[]))
  with check (child_id = any ((select access.children_for('growth:record'))::uuid[]));

create policy own_and_children on audit_entries for select to nestling_app
  using (person_id = (select access.me()) or child_id = any ((select access.children_for('child:read'))::uuid[]));
create policy writes on audit_entries for insert to nestling_app
  with check (person_id = (select access.me())
    and (family_id is null or family_id = any ((select access.my_families())::uuid[]))
    and (child_id is null or child_id = any ((select access.children_for('child:read'))::uuid[])));

-- /api/ready compares what is applied with what is shipped.
do $$
begin
  if to_regclass('public._prisma_migrations') is not null then
    grant select on _prisma_migrations to nestling_doorkeeper;
  end if;
end
$$;

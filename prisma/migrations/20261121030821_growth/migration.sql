-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('open', 'done', 'undone');

-- AlterEnum
ALTER TYPE "reading_kind" ADD VALUE 'arm';
ALTER TYPE "reading_kind" ADD VALUE 'triceps';
ALTER TYPE "reading_kind" ADD VALUE 'subscapular';

-- AlterTable
ALTER TABLE "families" ADD COLUMN     "country" TEXT;

-- AlterTable
ALTER TABLE "readings" ADD COLUMN     "import_id" UUID,
ADD COLUMN     "origin" TEXT;

-- CreateTable
CREATE TABLE "access_tokens" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "growth_profiles" (
    "child_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "reference" TEXT NOT NULL DEFAULT 'automatic',
    "corrected_until_months" INTEGER NOT NULL DEFAULT 24,
    "mother_height_cm" DOUBLE PRECISION,
    "father_height_cm" DOUBLE PRECISION,
    "typed_heights" JSONB NOT NULL DEFAULT '{}',
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "growth_profiles_pkey" PRIMARY KEY ("child_id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "content" BYTEA,
    "source" TEXT NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "counts" JSONB NOT NULL DEFAULT '{}',
    "status" "import_status" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "access_tokens_hash_key" ON "access_tokens"("hash");

-- CreateIndex
CREATE INDEX "access_tokens_person_id_created_at_idx" ON "access_tokens"("person_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "growth_profiles_family_id_child_id_key" ON "growth_profiles"("family_id", "child_id");

-- CreateIndex
CREATE INDEX "imports_family_id_person_id_created_at_idx" ON "imports"("family_id", "person_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "imports_person_id_idx" ON "imports"("person_id");

-- CreateIndex
CREATE INDEX "imports_status_created_at_idx" ON "imports"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "imports_family_id_id_key" ON "imports"("family_id", "id");

-- CreateIndex
CREATE INDEX "readings_family_id_import_id_idx" ON "readings"("family_id", "import_id");

-- CreateIndex
CREATE UNIQUE INDEX "readings_family_id_child_id_origin_key" ON "readings"("family_id", "child_id", "origin");

-- AddForeignKey
ALTER TABLE "access_tokens" ADD CONSTRAINT "access_tokens_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_family_id_import_id_fkey" FOREIGN KEY ("family_id", "import_id") REFERENCES "imports"("family_id", "id") ON DELETE SET NULL ("import_id") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "growth_profiles" ADD CONSTRAINT "growth_profiles_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imports" ADD CONSTRAINT "imports_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say -----------------------------------------------------------------------------

alter table families add constraint families_country check (country ~ '^[A-Z]{2}$');
alter table growth_profiles
  add constraint growth_profiles_reference check (reference in ('automatic', 'who', 'cdc')),
  add constraint growth_profiles_corrected check (corrected_until_months in (0, 12, 24, 36)),
  add constraint growth_profiles_heights check (mother_height_cm between 100 and 230 and father_height_cm between 100 and 230);
alter table imports
  add constraint imports_open_has_content check ((status = 'open') = (content is not null)),
  add constraint imports_undone check (undone_at is null or status = 'undone');
alter table access_tokens
  alter column scopes set not null,
  add constraint access_tokens_scopes check (scopes <@ array['growth:read', 'growth:record'] and cardinality(scopes) > 0);
alter table readings add constraint readings_origin check (length(origin) <= 200);
alter table persons
  drop constraint persons_chart_reference,
  add constraint persons_chart_reference check (chart_reference in ('automatic', 'who', 'cdc')),
  add constraint persons_chart_lines check (chart_lines in ('percentiles', 'z', 'nine'));

-- Who may do what -------------------------------------------------------------------------------------------------

grant create on schema access to nestling_access;

create or replace function access.permits(role public.role, permission text) returns boolean
language sql immutable parallel safe
as $$
  select case permission
    when 'family:read' then true
    when 'family:edit' then role = 'owner'
    when 'member:read' then true
    when 'member:invite' then role in ('owner', 'parent')
    when 'member:edit' then role in ('owner', 'parent')
    when 'consent:give' then role in ('owner', 'parent')
    when 'child:read' then true
    when 'child:add' then role in ('owner', 'parent')
    when 'child:edit' then role in ('owner', 'parent')
    when 'child:archive' then role in ('owner', 'parent')
    when 'medical:read' then role in ('owner', 'parent', 'caregiver')
    when 'medical:edit' then role in ('owner', 'parent')
    when 'growth:read' then true
    when 'growth:record' then role in ('owner', 'parent', 'caregiver')
    when 'growth:arrange' then role in ('owner', 'parent')
    else false
  end
$$;

create or replace function access.stores(permission text) returns boolean
language sql immutable parallel safe
as $$ select permission in ('child:add', 'child:edit', 'medical:edit', 'growth:record', 'growth:arrange') $$;

-- True while a program acts for a person with a token of theirs.
create function access.is_program() returns boolean
language sql stable parallel safe
as $$ select coalesce(current_setting('app.scopes', true), '') <> '' $$;

-- Whether a permission lies within what the caller's token was given; people themselves are not limited.
create function access.in_scope(permission text) returns boolean
language sql stable parallel safe
as $$ select not access.is_program() or permission = any (string_to_array(current_setting('app.scopes', true), ' ')) $$;

create or replace function access.may(child uuid, permission text) returns boolean
language sql stable
as $$
  select access.in_scope(may.permission) and exists (
    select from access.part_on(may.child) p
    where access.opens(p.role, p.areas, may.permission) and (p.consented or not access.stores(may.permission)))
$$;

set role nestling_access;

create or replace function access.children_for(permission text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(c.id), '{}')
  from memberships m
  join children c on c.family_id = m.family_id
  where m.person_id = (select access.me())
    and (select access.in_scope(children_for.permission))
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and access.opens(m.role, m.areas, children_for.permission)
    and (not access.stores(children_for.permission) or access.consented(m.family_id, 'record'))
    and (m.all_children or exists (
      select from membership_children mc
      where mc.family_id = m.family_id and mc.membership_id = m.id and mc.child_id = c.id))
$$;

create or replace function access.families_for(permission text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(m.family_id), '{}')
  from memberships m
  where m.person_id = (select access.me())
    and (select access.in_scope(families_for.permission))
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and m.all_children
    and access.opens(m.role, m.areas, families_for.permission)
    and (not access.stores(families_for.permission) or access.consented(m.family_id, 'record'))
$$;

-- A program comes in with its token: the person it acts for with the token's id, name and scopes; null for a token that is worth nothing.
create function access.enter_with_token(hash text) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  view jsonb;
  token access_tokens;
begin
  select t.* into token from access_tokens t
  where t.hash = enter_with_token.hash and t.revoked_at is null and (t.expires_at is null or t.expires_at > now());
  if token.id is null then
    return null;
  end if;
  select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'isEmailConfirmed', p.email_confirmed_at is not null,
      'locale', p.locale, 'timeZone', p.time_zone, 'theme', p.theme, 'weightUnit', p.weight_unit, 'lengthUnit', p.length_unit,
      'chartLines', p.chart_lines, 'chartRange', p.chart_range, 'chartReference', p.chart_reference, 'pictureId', p.picture_id)
  into view
  from persons p where p.id = token.person_id and p.closed_at is null;
  if view is null then
    return null;
  end if;
  if token.last_used_at is null or token.last_used_at < now() - interval '1 minute' then
    update access_tokens t set last_used_at = now() where t.id = token.id;
  end if;
  perform set_config('app.user_id', token.person_id::text, true), set_config('app.scopes', 'child:read ' || array_to_string(token.scopes, ' '), true);
  return jsonb_build_object('me', view, 'token', jsonb_build_object('id', token.id, 'name', token.name, 'scopes', to_jsonb(token.scopes)));
end
$$;

reset role;
revoke create on schema access from nestling_access;

-- A reading changes hands only where a person's open import takes over what an undone one left behind.
create function access.only_takes_over() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
  if exists (
    select from before_it b join after_it a on a.id = b.id
    where (a.import_id, a.recorded_by) is distinct from (b.import_id, b.recorded_by)
      and (b.import_id is not null and b.withdrawn_at is not null and a.recorded_by = (select access.me())
        and a.import_id in (select i.id from imports i where i.person_id = (select access.me()) and i.status = 'open')) is not true) then
    raise exception 'another hand' using errcode = '42501';
  end if;
  return null;
end
$$;
create trigger only_takes_over after update on readings
  referencing old table as before_it new table as after_it for each statement
  when (current_user = 'nestling_app') execute function access.only_takes_over();

revoke all on all functions in schema access from public;
grant execute on function access.is_program(), access.in_scope(text) to nestling_app, nestling_access;
grant execute on function access.enter_with_token(text) to nestling_app, current_user;

-- Grants ----------------------------------------------------------------------------------------------------------

grant update (country) on families to nestling_app;
grant select, insert on growth_profiles, imports to nestling_app;
grant update (reference, corrected_until_months, mother_height_cm, father_height_cm, typed_heights, updated_by, updated_at) on growth_profiles to nestling_app;
grant update (source, choices, counts, status, content, committed_at, undone_at) on imports to nestling_app;
grant update (import_id, recorded_by) on readings to nestling_app;
grant select (id, person_id, name, ending, scopes, created_at, expires_at, last_used_at, revoked_at) on access_tokens to nestling_app;
grant insert on access_tokens to nestling_app;
grant update (revoked_at) on access_tokens to nestling_app;
grant select, update (last_used_at) on access_tokens to nestling_access;
-- Who opens a robbed account again shuts its programs out.
grant select (person_id, revoked_at), update (revoked_at) on access_tokens to nestling_doorkeeper;

grant select, insert, update, delete on growth_profiles, imports, access_tokens to nestling_steward;

-- Row-level security: enabled and forced on every table -----------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['growth_profiles', 'imports', 'access_tokens'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy steward on %I to nestling_steward using (true) with check (true)', name);
  end loop;
end
$$;

create policy reads on growth_profiles for select to nestling_app using (child_id = any ((select access.children_for('growth:read'))::uuid[]));
create policy arranges on growth_profiles for insert to nestling_app
  with check (child_id = any ((select access.children_for('growth:arrange'))::uuid[]) and updated_by = (select access.me()));
create policy rearranges on growth_profiles for update to nestling_app
  using (child_id = any ((select access.children_for('growth:arrange'))::uuid[]))
  with check (child_id = any ((select access.children_for('growth:arrange'))::uuid[]) and updated_by = (select access.me()));

-- A file is its bringer's alone: it may tell of children who are not this family's, or not theirs to see.
create policy own on imports for select to nestling_app
  using (person_id = (select access.me()) and family_id = any ((select access.my_families())::uuid[]));
create policy own_brings on imports for insert to nestling_app
  with check (person_id = (select access.me()) and exists (
    select from children c where c.family_id = imports.family_id and c.id = any ((select access.children_for('growth:record'))::uuid[])));
-- Whoever brought a file may put it aside, even when they may no longer record; what is stored from it, the policies of readings check.
create policy own_decides on imports for update to nestling_app
  using (person_id = (select access.me()) and family_id = any ((select access.my_families())::uuid[]))
  with check (person_id = (select access.me()) and family_id = any ((select access.my_families())::uuid[]));

-- No program sees or makes the keys of programs.
create policy own on access_tokens for select to nestling_app using (person_id = (select access.me()) and not (select access.is_program()));
create policy own_makes on access_tokens for insert to nestling_app
  with check (person_id = (select access.me()) and not (select access.is_program()) and revoked_at is null and last_used_at is null);
create policy own_revokes on access_tokens for update to nestling_app
  using (person_id = (select access.me()) and not (select access.is_program()))
  with check (person_id = (select access.me()) and revoked_at is not null);
create policy access_reads on access_tokens for select to nestling_access using (true);
create policy access_touches on access_tokens for update to nestling_access using (true) with check (true);
create policy doorkeeper_looks on access_tokens for select to nestling_doorkeeper using (true);
create policy doorkeeper_revokes on access_tokens for update to nestling_doorkeeper using (true) with check (revoked_at is not null);

-- A program writes readings and what it did with them into the trail, and nothing else. It sees what its doors tell of, and neither
-- the trail, nor how its person signs in, nor the files they brought.
do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
  loop
    if name not in ('readings', 'audit_entries') then
      execute format('create policy no_program_adds on %I as restrictive for insert to nestling_app with check (not (select access.is_program()))', name);
    end if;
    if name <> 'readings' then
      execute format('create policy no_program_changes on %I as restrictive for update to nestling_app using (not (select access.is_program()))', name);
    end if;
    execute format('create policy no_program_removes on %I as restrictive for delete to nestling_app using (not (select access.is_program()))', name);
    if name not in ('persons', 'families', 'memberships', 'membership_children', 'children', 'readings', 'growth_profiles') then
      execute format('create policy no_program_looks on %I as restrictive for select to nestling_app using (not (select access.is_program()))', name);
    end if;
  end loop;
end
$$;
create policy program_tells on audit_entries as restrictive for insert to nestling_app
  with check (not (select access.is_program())
    or (child_id = any ((select access.children_for('growth:record'))::uuid[])
      and verb in ('growth.record', 'growth.correct', 'growth.withdraw', 'growth.restore')));

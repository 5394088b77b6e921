-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "dose_source" AS ENUM ('clinic', 'card', 'memory', 'health_card', 'file', 'program');

-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('refused', 'postponed');

-- CreateEnum
CREATE TYPE "reaction_severity" AS ENUM ('mild', 'moderate', 'severe');

-- AlterTable
ALTER TABLE "access_tokens" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'program';

-- AlterTable
ALTER TABLE "pictures" ADD COLUMN     "area" TEXT;

-- CreateTable
CREATE TABLE "doses" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "cvx" TEXT NOT NULL,
    "mvx" TEXT,
    "product" TEXT,
    "given_on" DATE NOT NULL,
    "precision" "date_precision" NOT NULL DEFAULT 'day',
    "lot" TEXT,
    "expires_on" DATE,
    "provider" TEXT,
    "site" TEXT,
    "route" TEXT,
    "next_due_on" DATE,
    "flaw" TEXT,
    "source" "dose_source" NOT NULL DEFAULT 'clinic',
    "verified_by" TEXT,
    "note" TEXT,
    "confirmed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recorded_by" UUID,
    "import_id" UUID,
    "origin" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "doses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reactions" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "dose_id" UUID NOT NULL,
    "kinds" TEXT[],
    "onset" TEXT NOT NULL,
    "severity" "reaction_severity" NOT NULL,
    "started_on" DATE,
    "note" TEXT,
    "picture_id" UUID,
    "recorded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "reactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vaccine_decisions" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "vaccine_group" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT,
    "recorded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "vaccine_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vaccination_profiles" (
    "child_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "calendar" TEXT NOT NULL DEFAULT 'automatic',
    "observations" JSONB NOT NULL DEFAULT '[]',
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vaccination_profiles_pkey" PRIMARY KEY ("child_id")
);

-- CreateTable
CREATE TABLE "due_vaccines" (
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "vaccine_group" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "dose_number" INTEGER,
    "earliest" DATE,
    "recommended" DATE,
    "past_due" DATE,
    "computed_on" DATE NOT NULL,

    CONSTRAINT "due_vaccines_pkey" PRIMARY KEY ("family_id","child_id","vaccine_group")
);

-- CreateIndex
CREATE INDEX "doses_family_id_child_id_given_on_id_idx" ON "doses"("family_id", "child_id", "given_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "doses_recorded_by_idx" ON "doses"("recorded_by");

-- CreateIndex
CREATE INDEX "doses_family_id_import_id_idx" ON "doses"("family_id", "import_id");

-- CreateIndex
CREATE UNIQUE INDEX "doses_family_id_child_id_id_key" ON "doses"("family_id", "child_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "doses_family_id_child_id_visit_id_cvx_key" ON "doses"("family_id", "child_id", "visit_id", "cvx");

-- CreateIndex
CREATE UNIQUE INDEX "doses_family_id_child_id_origin_key" ON "doses"("family_id", "child_id", "origin");

-- CreateIndex
CREATE INDEX "reactions_family_id_child_id_dose_id_idx" ON "reactions"("family_id", "child_id", "dose_id");

-- CreateIndex
CREATE INDEX "reactions_recorded_by_idx" ON "reactions"("recorded_by");

-- CreateIndex
CREATE INDEX "reactions_picture_id_idx" ON "reactions"("picture_id");

-- CreateIndex
CREATE INDEX "vaccine_decisions_family_id_child_id_created_at_idx" ON "vaccine_decisions"("family_id", "child_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "vaccine_decisions_recorded_by_idx" ON "vaccine_decisions"("recorded_by");

-- CreateIndex
CREATE UNIQUE INDEX "vaccination_profiles_family_id_child_id_key" ON "vaccination_profiles"("family_id", "child_id");

-- AddForeignKey
ALTER TABLE "doses" ADD CONSTRAINT "doses_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doses" ADD CONSTRAINT "doses_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doses" ADD CONSTRAINT "doses_family_id_import_id_fkey" FOREIGN KEY ("family_id", "import_id") REFERENCES "imports"("family_id", "id") ON DELETE SET NULL ("import_id") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_family_id_child_id_dose_id_fkey" FOREIGN KEY ("family_id", "child_id", "dose_id") REFERENCES "doses"("family_id", "child_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "pictures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vaccine_decisions" ADD CONSTRAINT "vaccine_decisions_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vaccine_decisions" ADD CONSTRAINT "vaccine_decisions_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vaccination_profiles" ADD CONSTRAINT "vaccination_profiles_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_vaccines" ADD CONSTRAINT "due_vaccines_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say -----------------------------------------------------------------------------

alter table doses
  add constraint doses_cvx check (cvx ~ '^[0-9]{2,3}$'),
  add constraint doses_mvx check (mvx ~ '^[A-Z0-9]{2,4}$'),
  add constraint doses_precision check (precision = 'day' or extract(day from given_on) = 1),
  add constraint doses_flaw check (flaw in ('partial', 'expired', 'recalled', 'spoiled')),
  add constraint doses_lengths check (
    length(product) <= 200 and length(lot) <= 60 and length(provider) <= 200 and length(note) <= 2000 and length(origin) <= 200
    and length(site) <= 40 and length(route) <= 40 and length(verified_by) <= 300);
alter table reactions
  add constraint reactions_onset check (onset in ('immediate', 'delayed')),
  add constraint reactions_kinds check (cardinality(kinds) between 1 and 20),
  add constraint reactions_note check (length(note) <= 2000);
alter table vaccine_decisions
  add constraint vaccine_decisions_until check (until_on is null or (kind = 'postponed' and until_on >= decided_on)),
  add constraint vaccine_decisions_lengths check (length(reason) <= 2000 and length(vaccine_group) <= 60);
alter table vaccination_profiles
  add constraint vaccination_profiles_calendar check (length(calendar) <= 40),
  add constraint vaccination_profiles_observations check (jsonb_typeof(observations) = 'array');
alter table due_vaccines set (fillfactor = 70);
alter table pictures add constraint pictures_area check (area is null or (child_id is not null and area = any (access.areas())));
alter table access_tokens
  drop constraint access_tokens_scopes,
  add constraint access_tokens_scopes check (
    scopes <@ array['growth:read', 'growth:record', 'vaccinations:read', 'vaccinations:record'] and cardinality(scopes) > 0),
  add constraint access_tokens_kind check (kind = 'program' or (kind = 'calendar' and scopes = array['vaccinations:read']));

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
    when 'vaccinations:read' then true
    when 'vaccinations:record' then role in ('owner', 'parent', 'caregiver')
    when 'vaccinations:arrange' then role in ('owner', 'parent')
    else false
  end
$$;

create or replace function access.stores(permission text) returns boolean
language sql immutable parallel safe
as $$
  select permission in ('child:add', 'child:edit', 'medical:edit', 'growth:record', 'growth:arrange', 'vaccinations:record', 'vaccinations:arrange')
$$;

set role nestling_access;

-- A program comes in with its token, a calendar app with the key in its address; neither with the other's.
drop function access.enter_with_token(text);
create function access.enter_with_token(hash text, kind text) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  view jsonb;
  token access_tokens;
begin
  select t.* into token from access_tokens t
  where t.hash = enter_with_token.hash and t.kind = enter_with_token.kind and t.revoked_at is null and (t.expires_at is null or t.expires_at > now());
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

-- A corrected birthday or sex makes what was computed stale: the next hourly run computes it anew.
create function access.stale_due() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
  update due_vaccines d set computed_on = d.computed_on - 1 where d.family_id = new.family_id and d.child_id = new.id;
  return null;
end
$$;
create trigger stale_due after update of born_on, sex on children for each row
  when (old.born_on is distinct from new.born_on or old.sex is distinct from new.sex) execute function access.stale_due();

revoke all on all functions in schema access from public;
grant execute on function access.enter_with_token(text, text) to nestling_app, current_user;

create trigger only_takes_over after update on doses
  referencing old table as before_it new table as after_it for each statement
  when (current_user = 'nestling_app') execute function access.only_takes_over();

-- Grants ----------------------------------------------------------------------------------------------------------

grant select, insert on doses, reactions, vaccine_decisions, vaccination_profiles, due_vaccines to nestling_app;
grant update (cvx, mvx, product, given_on, precision, lot, expires_on, provider, site, route, next_due_on, flaw, source, verified_by, note, confirmed,
  recorded_by, import_id, updated_at, withdrawn_at) on doses to nestling_app;
grant update (kinds, onset, severity, started_on, note, picture_id, updated_at, withdrawn_at) on reactions to nestling_app;
grant update (withdrawn_at) on vaccine_decisions to nestling_app;
grant update (calendar, observations, updated_by, updated_at) on vaccination_profiles to nestling_app;
grant update (status, dose_number, earliest, recommended, past_due, computed_on) on due_vaccines to nestling_app;
grant select, insert, update, delete on doses, reactions, vaccine_decisions, vaccination_profiles, due_vaccines to nestling_steward;
grant select (kind) on access_tokens to nestling_app;

-- Row-level security: enabled and forced on every table -----------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['doses', 'reactions', 'vaccine_decisions', 'vaccination_profiles', 'due_vaccines'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy steward on %I to nestling_steward using (true) with check (true)', name);
    execute format('create policy reads on %I for select to nestling_app using (child_id = any ((select access.children_for(%L))::uuid[]))',
      name, 'vaccinations:read');
    execute format('create policy no_program_removes on %I as restrictive for delete to nestling_app using (not (select access.is_program()))', name);
  end loop;
  foreach name in array array['doses', 'reactions', 'vaccine_decisions'] loop
    execute format('create policy records on %I for insert to nestling_app
      with check (child_id = any ((select access.children_for(%L))::uuid[]) and recorded_by = (select access.me()))', name, 'vaccinations:record');
    execute format('create policy corrects on %1$I for update to nestling_app
      using (child_id = any ((select access.children_for(%2$L))::uuid[]))
      with check (child_id = any ((select access.children_for(%2$L))::uuid[]))', name, 'vaccinations:record');
  end loop;
  -- A program records doses and reads what stands beside them; nothing else of vaccinations is its to change.
  foreach name in array array['reactions', 'vaccine_decisions', 'vaccination_profiles'] loop
    execute format('create policy no_program_adds on %I as restrictive for insert to nestling_app with check (not (select access.is_program()))', name);
    execute format('create policy no_program_changes on %I as restrictive for update to nestling_app using (not (select access.is_program()))', name);
  end loop;
end
$$;

create policy arranges on vaccination_profiles for insert to nestling_app
  with check (child_id = any ((select access.children_for('vaccinations:arrange'))::uuid[]) and updated_by = (select access.me()));
create policy rearranges on vaccination_profiles for update to nestling_app
  using (child_id = any ((select access.children_for('vaccinations:arrange'))::uuid[]))
  with check (child_id = any ((select access.children_for('vaccinations:arrange'))::uuid[]) and updated_by = (select access.me()));

-- What is due is computed anew with every deed that changes it.
create policy computes on due_vaccines for insert to nestling_app
  with check (child_id = any ((select access.children_for('vaccinations:record'))::uuid[]));
create policy computes_anew on due_vaccines for update to nestling_app
  using (child_id = any ((select access.children_for('vaccinations:record'))::uuid[]))
  with check (child_id = any ((select access.children_for('vaccinations:record'))::uuid[]));

-- A picture of a part of the record is for those whom that part is open to.
drop policy see on pictures;
create policy see on pictures for select to nestling_app
  using ((area is null and child_id = any ((select access.children_for('child:read'))::uuid[]))
    or (area is not null and access.may(child_id, area || ':read'))
    or person_id = (select access.me()) or person_id = any ((select access.my_kin())::uuid[]));
drop policy adds on pictures;
create policy adds on pictures for insert to nestling_app
  with check (made_by = (select access.me())
    and (person_id = (select access.me())
      or (area is null and child_id = any ((select access.children_for('child:edit'))::uuid[]))
      or (area is not null and access.may(child_id, area || ':record'))));
drop policy removes on pictures;
create policy removes on pictures for update to nestling_app
  using (person_id = (select access.me()) or (area is null and child_id = any ((select access.children_for('child:edit'))::uuid[]))
    or (area is not null and access.may(child_id, area || ':record')))
  with check (person_id = (select access.me()) or (area is null and child_id = any ((select access.children_for('child:edit'))::uuid[]))
    or (area is not null and access.may(child_id, area || ':record')));

-- Whoever may record anything of a child may bring a file.
drop policy own_brings on imports;
create policy own_brings on imports for insert to nestling_app
  with check (person_id = (select access.me()) and exists (
    select from children c where c.family_id = imports.family_id
      and (c.id = any ((select access.children_for('growth:record'))::uuid[]) or c.id = any ((select access.children_for('vaccinations:record'))::uuid[]))));

drop policy program_tells on audit_entries;
create policy program_tells on audit_entries as restrictive for insert to nestling_app
  with check (not (select access.is_program())
    or (child_id = any ((select access.children_for('growth:record'))::uuid[])
      and verb in ('growth.record', 'growth.correct', 'growth.withdraw', 'growth.restore'))
    or (child_id = any ((select access.children_for('vaccinations:record'))::uuid[])
      and verb in ('vaccinations.record', 'vaccinations.correct', 'vaccinations.withdraw', 'vaccinations.restore')));

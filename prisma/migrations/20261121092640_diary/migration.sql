-- CreateEnum
CREATE TYPE "pain_rater" AS ENUM ('self', 'observer', 'unknown');

-- CreateEnum
CREATE TYPE "timer_kind" AS ENUM ('sleep', 'activity');

-- CreateTable
CREATE TABLE "diary_entries" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "minute" SMALLINT,
    "zone" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3),
    "pain_max" DOUBLE PRECISION,
    "pain_mean" DOUBLE PRECISION,
    "mood" SMALLINT,
    "oxygen_low" DOUBLE PRECISION,
    "oxygen_high" DOUBLE PRECISION,
    "oxygen_flow" DOUBLE PRECISION,
    "systolic" SMALLINT,
    "diastolic" SMALLINT,
    "heart_rate" SMALLINT,
    "breathing_rate" SMALLINT,
    "temperature" DOUBLE PRECISION,
    "method" TEXT,
    "sleep_minutes" SMALLINT,
    "sleep_from" TIMESTAMPTZ(3),
    "sleep_to" TIMESTAMPTZ(3),
    "note" TEXT,
    "picture_id" UUID,
    "typed" JSONB NOT NULL DEFAULT '{}',
    "raw" JSONB,
    "confirmed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recorded_by" UUID,
    "import_id" UUID,
    "origin" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "diary_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diary_pains" (
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "location" TEXT NOT NULL,
    "name" TEXT,
    "text" TEXT NOT NULL,
    "levels" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "mean" DOUBLE PRECISION,
    "band" TEXT,
    "scale" TEXT,
    "rater" "pain_rater" NOT NULL DEFAULT 'unknown',
    "items" JSONB,

    CONSTRAINT "diary_pains_pkey" PRIMARY KEY ("family_id","child_id","entry_id","place")
);

-- CreateTable
CREATE TABLE "diary_intakes" (
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "medicine_id" UUID,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "amount" DOUBLE PRECISION,
    "unit" TEXT,
    "per_amount" DOUBLE PRECISION,
    "per_unit" TEXT,
    "count" DOUBLE PRECISION,
    "route" TEXT,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3),
    "noticed" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "diary_intakes_pkey" PRIMARY KEY ("family_id","child_id","entry_id","place")
);

-- CreateTable
CREATE TABLE "diary_activities" (
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "minutes" DOUBLE PRECISION,
    "count" DOUBLE PRECISION,

    CONSTRAINT "diary_activities_pkey" PRIMARY KEY ("family_id","child_id","entry_id","place")
);

-- CreateTable
CREATE TABLE "diary_days" (
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "entries" INTEGER NOT NULL,
    "pain_max" DOUBLE PRECISION,
    "pain_mean" DOUBLE PRECISION,
    "pain_area" DOUBLE PRECISION,
    "pain_times" INTEGER NOT NULL DEFAULT 0,
    "intakes" INTEGER NOT NULL DEFAULT 0,
    "totals" JSONB NOT NULL DEFAULT '[]',
    "sleep_minutes" INTEGER,
    "activity_minutes" DOUBLE PRECISION,
    "activities" JSONB NOT NULL DEFAULT '[]',
    "oxygen_low" DOUBLE PRECISION,
    "oxygen_high" DOUBLE PRECISION,
    "heart_low" INTEGER,
    "heart_high" INTEGER,
    "breathing_low" INTEGER,
    "breathing_high" INTEGER,
    "temperature_low" DOUBLE PRECISION,
    "temperature_high" DOUBLE PRECISION,
    "systolic_low" INTEGER,
    "systolic_high" INTEGER,
    "diastolic_low" INTEGER,
    "diastolic_high" INTEGER,
    "mood_mean" DOUBLE PRECISION,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "diary_days_pkey" PRIMARY KEY ("family_id","child_id","day")
);

-- CreateTable
CREATE TABLE "medicines" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "strength" TEXT,
    "form" TEXT,
    "route" TEXT,
    "usual_amount" DOUBLE PRECISION,
    "usual_unit" TEXT,
    "min_interval_minutes" INTEGER,
    "most_doses" INTEGER,
    "most_amount" DOUBLE PRECISION,
    "times" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
    "every_minutes" INTEGER,
    "starts_on" DATE,
    "ends_on" DATE,
    "note" TEXT,
    "recorded_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "medicines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diary_timers" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "kind" "timer_kind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" UUID,
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_by" UUID,
    "entry_id" UUID,

    CONSTRAINT "diary_timers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "diary_profiles" (
    "child_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "outline" TEXT NOT NULL DEFAULT 'automatic',
    "scale" TEXT NOT NULL DEFAULT 'automatic',
    "region" TEXT NOT NULL DEFAULT 'automatic',
    "day_start" SMALLINT NOT NULL DEFAULT 0,
    "emergency" TEXT,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "diary_profiles_pkey" PRIMARY KEY ("child_id")
);

-- CreateIndex
CREATE INDEX "diary_entries_family_id_child_id_day_minute_id_idx" ON "diary_entries"("family_id", "child_id", "day" DESC, "minute" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "diary_entries_family_id_import_id_idx" ON "diary_entries"("family_id", "import_id");

-- CreateIndex
CREATE INDEX "diary_entries_recorded_by_idx" ON "diary_entries"("recorded_by");

-- CreateIndex
CREATE INDEX "diary_entries_picture_id_idx" ON "diary_entries"("picture_id");

-- CreateIndex
CREATE UNIQUE INDEX "diary_entries_family_id_child_id_id_key" ON "diary_entries"("family_id", "child_id", "id");

-- CreateIndex
CREATE INDEX "diary_intakes_family_id_child_id_key_day_entry_id_idx" ON "diary_intakes"("family_id", "child_id", "key", "day" DESC, "entry_id");

-- CreateIndex
CREATE INDEX "medicines_family_id_child_id_name_idx" ON "medicines"("family_id", "child_id", "name");

-- CreateIndex
CREATE INDEX "medicines_recorded_by_idx" ON "medicines"("recorded_by");

-- CreateIndex
CREATE UNIQUE INDEX "medicines_family_id_child_id_id_key" ON "medicines"("family_id", "child_id", "id");

-- CreateIndex
CREATE INDEX "diary_timers_family_id_child_id_stopped_at_idx" ON "diary_timers"("family_id", "child_id", "stopped_at");

-- CreateIndex
CREATE INDEX "diary_timers_family_id_child_id_entry_id_idx" ON "diary_timers"("family_id", "child_id", "entry_id");

-- CreateIndex
CREATE INDEX "diary_timers_started_by_idx" ON "diary_timers"("started_by");

-- CreateIndex
CREATE INDEX "diary_timers_stopped_by_idx" ON "diary_timers"("stopped_by");

-- CreateIndex
CREATE UNIQUE INDEX "diary_profiles_family_id_child_id_key" ON "diary_profiles"("family_id", "child_id");

-- AddForeignKey
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_family_id_import_id_fkey" FOREIGN KEY ("family_id", "import_id") REFERENCES "imports"("family_id", "id") ON DELETE SET NULL ("import_id") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_entries" ADD CONSTRAINT "diary_entries_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "pictures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_pains" ADD CONSTRAINT "diary_pains_family_id_child_id_entry_id_fkey" FOREIGN KEY ("family_id", "child_id", "entry_id") REFERENCES "diary_entries"("family_id", "child_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_intakes" ADD CONSTRAINT "diary_intakes_family_id_child_id_entry_id_fkey" FOREIGN KEY ("family_id", "child_id", "entry_id") REFERENCES "diary_entries"("family_id", "child_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_intakes" ADD CONSTRAINT "diary_intakes_family_id_child_id_medicine_id_fkey" FOREIGN KEY ("family_id", "child_id", "medicine_id") REFERENCES "medicines"("family_id", "child_id", "id") ON DELETE SET NULL ("medicine_id") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_activities" ADD CONSTRAINT "diary_activities_family_id_child_id_entry_id_fkey" FOREIGN KEY ("family_id", "child_id", "entry_id") REFERENCES "diary_entries"("family_id", "child_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_days" ADD CONSTRAINT "diary_days_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medicines" ADD CONSTRAINT "medicines_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medicines" ADD CONSTRAINT "medicines_recorded_by_fkey" FOREIGN KEY ("recorded_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_timers" ADD CONSTRAINT "diary_timers_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_timers" ADD CONSTRAINT "diary_timers_started_by_fkey" FOREIGN KEY ("started_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_timers" ADD CONSTRAINT "diary_timers_stopped_by_fkey" FOREIGN KEY ("stopped_by") REFERENCES "persons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_timers" ADD CONSTRAINT "diary_timers_family_id_child_id_entry_id_fkey" FOREIGN KEY ("family_id", "child_id", "entry_id") REFERENCES "diary_entries"("family_id", "child_id", "id") ON DELETE SET NULL ("entry_id") ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diary_profiles" ADD CONSTRAINT "diary_profiles_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say -----------------------------------------------------------------------------

alter table diary_entries
  add constraint diary_entries_time check ((minute between 0 and 1439) and (minute is null) = (at is null)),
  add constraint diary_entries_pain check (pain_max between 0 and 10 and pain_mean between 0 and 10),
  add constraint diary_entries_mood check (mood between 1 and 5),
  add constraint diary_entries_oxygen check (
    oxygen_low between 50 and 100 and oxygen_high between oxygen_low and 100 and (oxygen_low is null) = (oxygen_high is null)
    and oxygen_flow between 0 and 60),
  add constraint diary_entries_pressure check (
    systolic between 40 and 260 and diastolic between 20 and 160 and systolic > diastolic and (systolic is null) = (diastolic is null)),
  add constraint diary_entries_rates check (heart_rate between 20 and 300 and breathing_rate between 4 and 150),
  add constraint diary_entries_temperature check (
    temperature between 25 and 45 and (method is null or (temperature is not null and method in ('rectal', 'tympanic', 'oral', 'axillary', 'temporal')))),
  add constraint diary_entries_sleep check (
    sleep_minutes between 0 and 1440 and (sleep_from is null) = (sleep_to is null) and sleep_from <= sleep_to
    and (sleep_from is null or sleep_minutes is not null)),
  add constraint diary_entries_typed check (jsonb_typeof(typed) = 'object' and (raw is null or jsonb_typeof(raw) = 'object')),
  add constraint diary_entries_lengths check (length(note) <= 4000 and length(zone) <= 60 and length(origin) <= 200);
alter table diary_pains
  add constraint diary_pains_levels check (
    cardinality(levels) <= 20 and low between 0 and 10 and high between low and 10 and mean between low and high
    and (cardinality(levels) = 0) = (low is null) and (low is null) = (high is null) and (low is null) = (mean is null)),
  add constraint diary_pains_band check (band is null or (band in ('mild', 'moderate', 'severe') and low is null)),
  add constraint diary_pains_scale check (scale in ('flacc', 'r-flacc', 'faces', 'nrs')),
  add constraint diary_pains_lengths check (length(location) <= 40 and length(name) <= 200 and length(text) <= 2000);
alter table diary_intakes
  add constraint diary_intakes_dose check (amount >= 0 and per_amount > 0 and count > 0),
  add constraint diary_intakes_lengths check (
    length(key) between 1 and 200 and length(name) between 1 and 200 and length(text) <= 2000 and length(unit) <= 20 and length(per_unit) <= 20
    and length(route) <= 20),
  add constraint diary_intakes_noticed check (jsonb_typeof(noticed) = 'array');
alter table diary_activities
  add constraint diary_activities_amount check (minutes between 0 and 1440 and count between 0 and 1000000),
  add constraint diary_activities_lengths check (length(key) between 1 and 200 and length(name) between 1 and 200 and length(text) <= 2000);
alter table diary_days
  add constraint diary_days_json check (jsonb_typeof(totals) = 'array' and jsonb_typeof(activities) = 'array');
alter table diary_days set (fillfactor = 80);
alter table medicines
  add constraint medicines_dose check (usual_amount > 0 and most_amount > 0 and most_doses between 1 and 100
    and min_interval_minutes between 1 and 43200 and every_minutes between 15 and 43200),
  add constraint medicines_schedule check (
    cardinality(times) <= 24 and 0 <= all (times) and 1439 >= all (times) and (cardinality(times) = 0 or every_minutes is null)
    and (ends_on is null or starts_on is null or ends_on >= starts_on)),
  add constraint medicines_lengths check (
    length(name) between 1 and 200 and length(key) between 1 and 200 and length(strength) <= 100 and length(form) <= 40 and length(route) <= 20
    and length(usual_unit) <= 20 and length(note) <= 2000);
alter table diary_timers
  add constraint diary_timers_name check (length(name) <= 200 and (kind = 'activity') = (name <> '')),
  add constraint diary_timers_times check (stopped_at >= started_at and (entry_id is null or stopped_at is not null));
-- What only some rows have is indexed for those: the more indexes begin alike, the more easily the planner takes the wrong one.
create unique index diary_entries_origin on diary_entries (family_id, child_id, origin) where origin is not null;
create index diary_entries_pain on diary_entries (family_id, child_id, pain_max, day desc) where pain_max is not null and withdrawn_at is null;
create index diary_intakes_medicine on diary_intakes (medicine_id) where medicine_id is not null;
-- A child is of one family: asking for both narrows nothing further.
create statistics diary_entries_whose (dependencies) on family_id, child_id from diary_entries;
create statistics diary_pains_whose (dependencies) on family_id, child_id from diary_pains;
create statistics diary_intakes_whose (dependencies) on family_id, child_id from diary_intakes;
create statistics diary_activities_whose (dependencies) on family_id, child_id from diary_activities;
create statistics diary_days_whose (dependencies) on family_id, child_id from diary_days;
-- One sleep at a time, and each activity once.
create unique index diary_timers_running on diary_timers (family_id, child_id, kind, name) where stopped_at is null;
alter table diary_profiles
  add constraint diary_profiles_choices check (
    outline in ('automatic', 'child', 'adult') and scale in ('automatic', 'flacc', 'r-flacc', 'faces', 'nrs')
    and region in ('automatic', 'uk', 'us', 'strictest') and day_start between 0 and 1439 and length(emergency) <= 500);
alter table access_tokens
  drop constraint access_tokens_scopes,
  add constraint access_tokens_scopes check (
    scopes <@ array['growth:read', 'growth:record', 'vaccinations:read', 'vaccinations:record', 'diary:read', 'diary:record']
    and cardinality(scopes) > 0);

-- Who may do what -------------------------------------------------------------------------------------------------

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
    when 'diary:read' then true
    when 'diary:record' then role in ('owner', 'parent', 'caregiver')
    when 'diary:arrange' then role in ('owner', 'parent')
    else false
  end
$$;

create or replace function access.stores(permission text) returns boolean
language sql immutable parallel safe
as $$
  select permission in ('child:add', 'child:edit', 'medical:edit', 'growth:record', 'growth:arrange', 'vaccinations:record', 'vaccinations:arrange',
    'diary:record', 'diary:arrange')
$$;

-- Grants ----------------------------------------------------------------------------------------------------------

grant select, insert on diary_entries, diary_pains, diary_intakes, diary_activities, diary_days, medicines, diary_timers, diary_profiles to nestling_app;
grant update (day, minute, zone, at, pain_max, pain_mean, mood, oxygen_low, oxygen_high, oxygen_flow, systolic, diastolic, heart_rate, breathing_rate,
  temperature, method, sleep_minutes, sleep_from, sleep_to, note, picture_id, typed, raw, confirmed, recorded_by, import_id, updated_at, withdrawn_at)
  on diary_entries to nestling_app;
grant delete on diary_pains, diary_intakes, diary_activities, diary_days to nestling_app;
grant update on diary_days to nestling_app;
grant update (name, key, strength, form, route, usual_amount, usual_unit, min_interval_minutes, most_doses, most_amount, times, every_minutes, starts_on,
  ends_on, note, updated_at, withdrawn_at) on medicines to nestling_app;
grant update (started_at, stopped_at, stopped_by, entry_id) on diary_timers to nestling_app;
grant update (outline, scale, region, day_start, emergency, updated_by, updated_at) on diary_profiles to nestling_app;
grant select, insert, update, delete on diary_entries, diary_pains, diary_intakes, diary_activities, diary_days, medicines, diary_timers, diary_profiles
  to nestling_steward;

-- The tables of what an update changed know no statistics: ten thousand entries against ten thousand by nested loops take a minute.
alter function access.only_takes_over() set enable_nestloop = off;
create trigger only_takes_over after update on diary_entries
  referencing old table as before_it new table as after_it for each statement
  when (current_user = 'nestling_app') execute function access.only_takes_over();

-- Row-level security: enabled and forced on every table -----------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['diary_entries', 'diary_pains', 'diary_intakes', 'diary_activities', 'diary_days', 'medicines', 'diary_timers',
    'diary_profiles'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy steward on %I to nestling_steward using (true) with check (true)', name);
    execute format('create policy reads on %I for select to nestling_app using (child_id = any ((select access.children_for(%L))::uuid[]))',
      name, 'diary:read');
  end loop;
  -- A correction puts new lines in the place of the former ones; a day is computed anew with every deed that changes it.
  foreach name in array array['diary_pains', 'diary_intakes', 'diary_activities', 'diary_days'] loop
    execute format('create policy records on %I for insert to nestling_app
      with check (child_id = any ((select access.children_for(%L))::uuid[]))', name, 'diary:record');
    execute format('create policy removes on %I for delete to nestling_app
      using (child_id = any ((select access.children_for(%L))::uuid[]))', name, 'diary:record');
  end loop;
  foreach name in array array['diary_entries', 'diary_days', 'diary_timers'] loop
    execute format('create policy corrects on %1$I for update to nestling_app
      using (child_id = any ((select access.children_for(%2$L))::uuid[]))
      with check (child_id = any ((select access.children_for(%2$L))::uuid[]))', name, 'diary:record');
  end loop;
  -- A program keeps entries, and reads what stands beside them; the list of medicines, timers and settings are not its to change.
  foreach name in array array['medicines', 'diary_timers', 'diary_profiles'] loop
    execute format('create policy no_program_adds on %I as restrictive for insert to nestling_app with check (not (select access.is_program()))', name);
    execute format('create policy no_program_changes on %I as restrictive for update to nestling_app using (not (select access.is_program()))', name);
    execute format('create policy no_program_removes on %I as restrictive for delete to nestling_app using (not (select access.is_program()))', name);
  end loop;
end
$$;

create policy records on diary_entries for insert to nestling_app
  with check (child_id = any ((select access.children_for('diary:record'))::uuid[]) and recorded_by = (select access.me()));
create policy no_program_removes on diary_entries as restrictive for delete to nestling_app using (not (select access.is_program()));
create policy starts on diary_timers for insert to nestling_app
  with check (child_id = any ((select access.children_for('diary:record'))::uuid[]) and started_by = (select access.me()));
create policy arranges on medicines for insert to nestling_app
  with check (child_id = any ((select access.children_for('diary:arrange'))::uuid[]) and recorded_by = (select access.me()));
create policy rearranges on medicines for update to nestling_app
  using (child_id = any ((select access.children_for('diary:arrange'))::uuid[]))
  with check (child_id = any ((select access.children_for('diary:arrange'))::uuid[]));
create policy arranges on diary_profiles for insert to nestling_app
  with check (child_id = any ((select access.children_for('diary:arrange'))::uuid[]) and updated_by = (select access.me()));
create policy rearranges on diary_profiles for update to nestling_app
  using (child_id = any ((select access.children_for('diary:arrange'))::uuid[]))
  with check (child_id = any ((select access.children_for('diary:arrange'))::uuid[]) and updated_by = (select access.me()));

drop policy own_brings on imports;
create policy own_brings on imports for insert to nestling_app
  with check (person_id = (select access.me()) and exists (
    select from children c where c.family_id = imports.family_id
      and (c.id = any ((select access.children_for('growth:record'))::uuid[]) or c.id = any ((select access.children_for('vaccinations:record'))::uuid[])
        or c.id = any ((select access.children_for('diary:record'))::uuid[]))));

drop policy program_tells on audit_entries;
create policy program_tells on audit_entries as restrictive for insert to nestling_app
  with check (not (select access.is_program())
    or (child_id = any ((select access.children_for('growth:record'))::uuid[])
      and verb in ('growth.record', 'growth.correct', 'growth.withdraw', 'growth.restore'))
    or (child_id = any ((select access.children_for('vaccinations:record'))::uuid[])
      and verb in ('vaccinations.record', 'vaccinations.correct', 'vaccinations.withdraw', 'vaccinations.restore'))
    or (child_id = any ((select access.children_for('diary:record'))::uuid[])
      and verb in ('diary.record', 'diary.correct', 'diary.withdraw', 'diary.restore')));

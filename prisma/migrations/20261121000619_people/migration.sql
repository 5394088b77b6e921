-- AlterTable
ALTER TABLE "persons" ADD COLUMN     "chart_reference" TEXT NOT NULL DEFAULT 'automatic',
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "email_confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "notifications" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "picture_id" UUID;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "address" TEXT,
ADD COLUMN     "place" TEXT;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "areas" TEXT[] DEFAULT ARRAY['growth', 'vaccinations', 'meals', 'diary', 'milestones', 'reports']::TEXT[];

-- AlterTable
ALTER TABLE "children" ADD COLUMN     "interests" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "picture_id" UUID;

-- CreateTable
CREATE TABLE "one_time_keys" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "email" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "name" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_steps" (
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT,

    CONSTRAINT "two_steps_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "linked_accounts" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "email" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "linked_accounts_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "medical_profiles" (
    "child_id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "allergies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "conditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "medications" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pediatrician_name" TEXT,
    "pediatrician_phone" TEXT,
    "pediatrician_email" TEXT,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "medical_profiles_pkey" PRIMARY KEY ("child_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "email" TEXT,
    "label" TEXT NOT NULL,
    "note" TEXT,
    "role" "role" NOT NULL,
    "all_children" BOOLEAN NOT NULL DEFAULT true,
    "areas" TEXT[],
    "ends_at" TIMESTAMPTZ(3),
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_children" (
    "family_id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,

    CONSTRAINT "invitation_children_pkey" PRIMARY KEY ("family_id","invitation_id","child_id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "family_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "given_by" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_texts" (
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_texts_pkey" PRIMARY KEY ("kind","version")
);

-- CreateTable
CREATE TABLE "pictures" (
    "id" UUID NOT NULL,
    "family_id" UUID,
    "child_id" UUID,
    "person_id" UUID,
    "made_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "pictures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_time_keys_hash_key" ON "one_time_keys"("hash");

-- CreateIndex
CREATE INDEX "one_time_keys_person_id_kind_idx" ON "one_time_keys"("person_id", "kind");

-- CreateIndex
CREATE INDEX "one_time_keys_expires_at_idx" ON "one_time_keys"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE INDEX "passkeys_person_id_idx" ON "passkeys"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_codes_person_id_hash_key" ON "recovery_codes"("person_id", "hash");

-- CreateIndex
CREATE INDEX "linked_accounts_person_id_idx" ON "linked_accounts"("person_id");

-- CreateIndex
CREATE INDEX "notices_person_id_created_at_idx" ON "notices"("person_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "medical_profiles_family_id_child_id_key" ON "medical_profiles"("family_id", "child_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_key_hash_key" ON "invitations"("key_hash");

-- CreateIndex
CREATE INDEX "invitations_family_id_created_at_idx" ON "invitations"("family_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "invitations_family_id_id_key" ON "invitations"("family_id", "id");

-- CreateIndex
CREATE INDEX "invitation_children_family_id_child_id_idx" ON "invitation_children"("family_id", "child_id");

-- CreateIndex
CREATE INDEX "consents_family_id_kind_version_idx" ON "consents"("family_id", "kind", "version");

-- CreateIndex
CREATE INDEX "pictures_family_id_child_id_idx" ON "pictures"("family_id", "child_id");

-- CreateIndex
CREATE INDEX "pictures_person_id_idx" ON "pictures"("person_id");

-- CreateIndex
CREATE INDEX "pictures_removed_at_idx" ON "pictures"("removed_at");

-- CreateIndex
CREATE INDEX "children_archived_at_idx" ON "children"("archived_at");

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "pictures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_keys" ADD CONSTRAINT "one_time_keys_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_steps" ADD CONSTRAINT "two_steps_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "linked_accounts" ADD CONSTRAINT "linked_accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "children" ADD CONSTRAINT "children_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "pictures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "medical_profiles" ADD CONSTRAINT "medical_profiles_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_children" ADD CONSTRAINT "invitation_children_family_id_invitation_id_fkey" FOREIGN KEY ("family_id", "invitation_id") REFERENCES "invitations"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_children" ADD CONSTRAINT "invitation_children_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consents" ADD CONSTRAINT "consents_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_family_id_child_id_fkey" FOREIGN KEY ("family_id", "child_id") REFERENCES "children"("family_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say -----------------------------------------------------------------------------

create function access.areas() returns text[]
language sql immutable parallel safe
as $$ select array['growth', 'vaccinations', 'meals', 'diary', 'milestones', 'reports'] $$;

alter table memberships
  alter column areas set not null,
  add constraint memberships_areas check (areas <@ access.areas()),
  add constraint memberships_owner_has_all check (role <> 'owner' or (all_children and ends_at is null));
alter table invitations
  alter column areas set not null,
  add constraint invitations_areas check (areas <@ access.areas()),
  add constraint invitations_owner_has_all check (role <> 'owner' or (all_children and ends_at is null)),
  add constraint invitations_one_end check (num_nonnulls(accepted_at, declined_at, revoked_at) <= 1),
  add constraint invitations_accepted_by check ((accepted_at is null) = (accepted_by is null));
alter table children
  alter column interests set not null,
  alter column languages set not null;
alter table medical_profiles
  alter column allergies set not null,
  alter column conditions set not null,
  alter column medications set not null;
alter table pictures
  add constraint pictures_of_one check ((child_id is null) = (family_id is null) and (child_id is null) <> (person_id is null));
alter table consents
  add constraint consents_relation check (relation in ('parent', 'guardian'));
alter table persons
  add constraint persons_chart_reference check (chart_reference in ('automatic', 'who'));

create unique index consents_one_live on consents (family_id, kind, version) where withdrawn_at is null;

insert into consent_texts (kind, version) values ('record', 1), ('ai-provider', 1), ('listening', 1), ('research', 1);

-- Who may do what -------------------------------------------------------------------------------------------------

grant create on schema access to nestling_access;

-- The table of lib/access/core/roles.ts, written a second time; a database test compares the two.
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
    else false
  end
$$;

-- True when a part in a family opens a permission: the role holds it, and its area is open to this member.
create function access.opens(role public.role, areas text[], permission text) returns boolean
language sql immutable parallel safe
as $$
  select access.permits(role, permission)
    and (role in ('owner', 'parent') or split_part(permission, ':', 1) <> all (access.areas()) or split_part(permission, ':', 1) = any (areas))
$$;

-- Whose part a member may give, change or end: `mayGrant` of lib/access/core/roles.ts a second time.
create function access.may_grant(mine public.role, theirs public.role) returns boolean
language sql immutable parallel safe
as $$ select mine = 'owner' or (mine = 'parent' and theirs in ('caregiver', 'viewer')) $$;

-- Permissions that store something about a child; they wait for a parent's consent to the newest text.
create function access.stores(permission text) returns boolean
language sql immutable parallel safe
as $$ select permission in ('child:add', 'child:edit', 'medical:edit', 'growth:record') $$;

-- Whether a family has agreed to the newest text of a kind of consent.
create function access.consented(family uuid, kind text) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from consents c
    where c.family_id = consented.family and c.kind = consented.kind and c.withdrawn_at is null
      and c.version = (select max(t.version) from consent_texts t where t.kind = consented.kind))
$$;

-- The caller's membership in a family, while it lasts.
create function access.part_in(family uuid) returns public.memberships
language sql stable security definer set search_path = public, pg_temp
as $$
  select m.* from memberships m
  where m.family_id = part_in.family and m.person_id = (select access.me())
    and m.revoked_at is null and (m.ends_at is null or m.ends_at > now())
  limit 1
$$;

-- The caller's part on a child with what every door asks: role, open areas, family, and whether storing is agreed to.
create function access.part_on(child uuid) returns table (role public.role, areas text[], family_id uuid, consented boolean)
language sql stable security definer set search_path = public, pg_temp
as $$
  select m.role, m.areas, c.family_id, access.consented(c.family_id, 'record')
  from children c
  join memberships m on m.family_id = c.family_id
  where c.id = part_on.child
    and m.person_id = (select access.me())
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and (m.all_children or exists (
      select from membership_children mc
      where mc.family_id = m.family_id and mc.membership_id = m.id and mc.child_id = c.id))
$$;

-- True when the caller holds a permission on a child, for policies that ask of few rows.
create function access.may(child uuid, permission text) returns boolean
language sql stable
as $$
  select exists (
    select from access.part_on(may.child) p
    where access.opens(p.role, p.areas, may.permission) and (p.consented or not access.stores(may.permission)))
$$;

-- These three belong to nestling_access, and only it may write them anew.
set role nestling_access;

create or replace function access.children_for(permission text) returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(c.id), '{}')
  from memberships m
  join children c on c.family_id = m.family_id
  where m.person_id = (select access.me())
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
    and m.revoked_at is null
    and (m.ends_at is null or m.ends_at > now())
    and m.all_children
    and access.opens(m.role, m.areas, families_for.permission)
    and (not access.stores(families_for.permission) or access.consented(m.family_id, 'record'))
$$;

-- As before, and closed accounts are nobody.
create or replace function access.enter(session uuid, person uuid) returns jsonb
language plpgsql volatile security definer set search_path = public, pg_temp
as $$
declare
  view jsonb;
  seen timestamptz;
begin
  select s.last_seen_at,
    jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'isEmailConfirmed', p.email_confirmed_at is not null,
      'locale', p.locale, 'timeZone', p.time_zone, 'theme', p.theme, 'weightUnit', p.weight_unit, 'lengthUnit', p.length_unit,
      'chartLines', p.chart_lines, 'chartRange', p.chart_range, 'chartReference', p.chart_reference, 'pictureId', p.picture_id)
  into seen, view
  from sessions s join persons p on p.id = s.person_id
  where s.id = enter.session and s.person_id = enter.person and s.revoked_at is null and s.expires_at > now() and p.closed_at is null;
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

reset role;

-- Every family keeps an owner; only the steward, who sees to closed accounts, may leave one without.
create function access.keep_an_owner() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if old.role <> 'owner' or old.revoked_at is not null or current_setting('role', true) = 'nestling_steward' then
    return null;
  end if;
  perform from families f where f.id = old.family_id for no key update;
  if not exists (
    select from memberships m join persons p on p.id = m.person_id
    where m.family_id = old.family_id and m.role = 'owner' and m.revoked_at is null and p.closed_at is null) then
    raise exception 'the last owner' using errcode = '23514', constraint = 'memberships_keep_an_owner';
  end if;
  return null;
end
$$;

-- Invitations: whoever holds the key is told what is offered, and takes it themselves ------------------------------

-- The SHA-256 of the key that the caller holds; null for none.
create function access.key() returns text
language sql stable parallel safe
as $$ select nullif(current_setting('app.key', true), '') $$;

-- What the key's holder is offered, whatever has become of it; null for a key that is none. Asks nobody's name but the inviter's.
create function access.read_invitation(key_hash text) returns jsonb
language sql stable security definer set search_path = public, pg_temp
as $$
  select jsonb_build_object(
    'id', i.id, 'familyId', i.family_id, 'familyName', f.name, 'inviter', p.name, 'label', i.label, 'note', i.note, 'role', i.role,
    'allChildren', i.all_children, 'areas', to_jsonb(i.areas), 'endsAt', i.ends_at, 'createdAt', i.created_at, 'expiresAt', i.expires_at,
    'timeZone', f.time_zone, 'acceptedAt', i.accepted_at, 'declinedAt', i.declined_at, 'revokedAt', i.revoked_at, 'isForEmail', i.email is not null,
    'isMine', i.email is not null and exists (
      select from persons me where me.id = access.me() and me.email = i.email and me.email_confirmed_at is not null),
    'isMember', exists (
      select from memberships m where m.family_id = i.family_id and m.person_id = access.me() and m.revoked_at is null
        and (m.ends_at is null or m.ends_at > now())),
    'children', coalesce((
      select jsonb_agg(c.name order by c.born_on, c.id) from children c
      where c.family_id = i.family_id and c.archived_at is null and (i.all_children or exists (
        select from invitation_children ic
        where ic.family_id = i.family_id and ic.invitation_id = i.id and ic.child_id = c.id))), '[]'))
  from invitations i
  join families f on f.id = i.family_id
  join persons p on p.id = i.invited_by
  where i.key_hash = read_invitation.key_hash
$$;

-- Ends the caller's own part in a family for good, once its time has run out, to make room for a new one.
create function access.close_ended_part(family uuid) returns void
language sql volatile security definer set search_path = public, pg_temp
as $$
  update memberships m set revoked_at = m.ends_at
  where m.family_id = close_ended_part.family and m.person_id = access.me() and m.revoked_at is null and m.ends_at <= now()
$$;

-- One's own part changes only by leaving, or by an owner stepping down.
create function access.only_leaves() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if current_setting('role', true) = 'nestling_app' and old.person_id = access.me() and old.role <> 'owner'
    and (to_jsonb(new) - 'revoked_at') is distinct from (to_jsonb(old) - 'revoked_at') then
    raise exception 'one''s own part' using errcode = '42501';
  end if;
  return new;
end
$$;

-- The people who share a family with the caller now.
create function access.my_kin() returns uuid[]
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(array_agg(distinct m.person_id), '{}')
  from memberships m
  where m.family_id = any (access.my_families()) and m.revoked_at is null and (m.ends_at is null or m.ends_at > now())
$$;

-- The pending invitation whose key the caller holds and may use: for an e-mail address, only the person who has confirmed it.
create function access.my_invitation() returns public.invitations
language sql stable security definer set search_path = public, pg_temp
as $$
  select i.* from invitations i
  join memberships inviting on inviting.family_id = i.family_id and inviting.person_id = i.invited_by
    and inviting.revoked_at is null and (inviting.ends_at is null or inviting.ends_at > now())
    and inviting.all_children and access.permits(inviting.role, 'member:invite') and access.may_grant(inviting.role, i.role)
  where i.key_hash = access.key()
    and i.accepted_at is null and i.declined_at is null and i.revoked_at is null and i.expires_at > now()
    and (i.ends_at is null or i.ends_at > now())
    and (i.email is null or exists (
      select from persons p where p.id = access.me() and p.email = i.email and p.email_confirmed_at is not null))
$$;

-- True for a membership that is just what the caller's invitation offers.
create function access.fits_invitation(family uuid, role public.role, all_children boolean, areas text[], ends_at timestamptz) returns boolean
language sql stable
as $$
  select coalesce((
    select i.family_id = fits_invitation.family and i.role = fits_invitation.role and i.all_children = fits_invitation.all_children
      and i.areas = fits_invitation.areas and i.ends_at is not distinct from fits_invitation.ends_at
    from access.my_invitation() i), false)
$$;

-- True for a child that the caller's invitation names, on the membership they have just taken.
create function access.fits_invited_child(family uuid, membership uuid, child uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from access.my_invitation() i
    join invitation_children ic on ic.family_id = i.family_id and ic.invitation_id = i.id and ic.child_id = fits_invited_child.child
    join memberships m on m.family_id = i.family_id and m.id = fits_invited_child.membership
    where i.family_id = fits_invited_child.family and m.person_id = access.me() and m.revoked_at is null)
$$;

-- Without a parent's consent a child can be put away, and nothing else about them changes.
create function access.only_puts_away() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if current_setting('role', true) <> 'nestling_app' or access.consented(old.family_id, 'record') then
    return new;
  end if;
  if (to_jsonb(new) - 'archived_at' - 'updated_at') is distinct from (to_jsonb(old) - 'archived_at' - 'updated_at')
    or new.archived_at is null then
    raise exception 'no consent' using errcode = '42501';
  end if;
  return new;
end
$$;

grant select on consents, consent_texts, invitations, invitation_children to nestling_access;
grant update (revoked_at) on memberships to nestling_access;
grant update (name) on families to nestling_access; -- to hold a family's row while its last owner is looked for

alter function access.consented(uuid, text) owner to nestling_access;
alter function access.part_in(uuid) owner to nestling_access;
alter function access.part_on(uuid) owner to nestling_access;
alter function access.keep_an_owner() owner to nestling_access;
alter function access.only_puts_away() owner to nestling_access;
alter function access.close_ended_part(uuid) owner to nestling_access;
alter function access.only_leaves() owner to nestling_access;
alter function access.my_kin() owner to nestling_access;
alter function access.read_invitation(text) owner to nestling_access;
alter function access.my_invitation() owner to nestling_access;
alter function access.fits_invited_child(uuid, uuid, uuid) owner to nestling_access;
revoke create on schema access from nestling_access;

create trigger keep_an_owner after update on memberships for each row execute function access.keep_an_owner();
create trigger only_leaves before update on memberships for each row execute function access.only_leaves();

revoke all on all functions in schema access from public;
grant execute on function access.areas(), access.opens(public.role, text[], text), access.may_grant(public.role, public.role), access.stores(text),
  access.consented(uuid, text), access.part_in(uuid), access.part_on(uuid), access.may(uuid, text), access.key(), access.my_invitation(),
  access.fits_invitation(uuid, public.role, boolean, text[], timestamptz), access.fits_invited_child(uuid, uuid, uuid)
  to nestling_app, nestling_access;
grant execute on function access.areas() to nestling_steward, nestling_doorkeeper, current_user;
grant execute on function access.read_invitation(text), access.keep_an_owner(), access.only_puts_away(), access.close_ended_part(uuid),
  access.only_leaves(), access.my_kin() to nestling_app;

-- Grants ----------------------------------------------------------------------------------------------------------

grant select on medical_profiles, invitations, invitation_children, consents, consent_texts, pictures, notices to nestling_app;
grant select (id, name, picture_id) on persons to nestling_app;
grant update (chart_reference, notifications, picture_id) on persons to nestling_app;
grant select (person_id, confirmed_at) on two_steps to nestling_app;
grant select (id, person_id, used_at) on recovery_codes to nestling_app;
grant select (id, person_id, name, backed_up, created_at, last_used_at) on passkeys to nestling_app;
grant select (provider, person_id, email, created_at) on linked_accounts to nestling_app;
grant insert on medical_profiles, invitations, invitation_children, consents, pictures, notices, membership_children to nestling_app;
-- Which children a member cares for is a list to be redrawn; the audit trail keeps what it was.
grant delete on membership_children to nestling_app;
grant update (role, all_children, areas, ends_at, revoked_at) on memberships to nestling_app;
grant update (expires_at, key_hash, accepted_at, accepted_by, declined_at, revoked_at) on invitations to nestling_app;
grant update (withdrawn_at, withdrawn_by) on consents to nestling_app;
grant update (interests, languages, picture_id) on children to nestling_app;
grant update (allergies, conditions, medications, pediatrician_name, pediatrician_phone, pediatrician_email, updated_by, updated_at)
  on medical_profiles to nestling_app;
grant update (removed_at) on pictures to nestling_app;
grant update (seen_at) on notices to nestling_app;

grant select, insert, update, delete on one_time_keys, passkeys, two_steps, recovery_codes, linked_accounts to nestling_doorkeeper;
grant insert on notices to nestling_doorkeeper;

grant select, insert, update, delete on one_time_keys, passkeys, two_steps, recovery_codes, linked_accounts, notices, medical_profiles,
  invitations, invitation_children, consents, pictures to nestling_steward;
grant select on consent_texts to nestling_steward;

-- Row-level security: enabled and forced on every table -----------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['one_time_keys', 'passkeys', 'two_steps', 'recovery_codes', 'linked_accounts', 'notices', 'medical_profiles',
    'invitations', 'invitation_children', 'consents', 'consent_texts', 'pictures'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy steward on %I to nestling_steward using (true) with check (true)', name);
  end loop;
  foreach name in array array['one_time_keys', 'passkeys', 'two_steps', 'recovery_codes', 'linked_accounts'] loop
    execute format('create policy doorkeeper on %I to nestling_doorkeeper using (true) with check (true)', name);
  end loop;
  foreach name in array array['passkeys', 'two_steps', 'recovery_codes', 'linked_accounts'] loop
    execute format('create policy own on %I for select to nestling_app using (person_id = (select access.me()))', name);
  end loop;
  foreach name in array array['consents', 'consent_texts', 'invitations', 'invitation_children'] loop
    execute format('create policy access_reads on %I for select to nestling_access using (true)', name);
  end loop;
end
$$;
create policy access_holds on families for update to nestling_access using (true) with check (true);
create policy access_closes on memberships for update to nestling_access using (true) with check (true);
create policy doorkeeper_tells on notices for insert to nestling_doorkeeper with check (true);

create policy own on notices for select to nestling_app using (person_id = (select access.me()));
create policy own_seen on notices for update to nestling_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()));
create policy tells_kin on notices for insert to nestling_app
  with check (person_id = (select access.me())
    or (kind <> 'sign-in' and person_id = any ((select access.my_people())::uuid[])));

create policy reads on medical_profiles for select to nestling_app using (child_id = any ((select access.children_for('medical:read'))::uuid[]));
create policy writes on medical_profiles for insert to nestling_app
  with check (child_id = any ((select access.children_for('medical:edit'))::uuid[]) and updated_by = (select access.me()));
create policy edits on medical_profiles for update to nestling_app
  using (child_id = any ((select access.children_for('medical:edit'))::uuid[]))
  with check (child_id = any ((select access.children_for('medical:edit'))::uuid[]) and updated_by = (select access.me()));

-- Every member knows the family's consents; an owner or parent gives and withdraws them.
create policy members on consents for select to nestling_app using (family_id = any ((select access.my_families())::uuid[]));
create policy gives on consents for insert to nestling_app
  with check (family_id = any ((select access.families_for('consent:give'))::uuid[]) and given_by = (select access.me()) and withdrawn_at is null);
create policy withdraws on consents for update to nestling_app
  using (family_id = any ((select access.families_for('consent:give'))::uuid[]))
  with check (family_id = any ((select access.families_for('consent:give'))::uuid[]) and withdrawn_by = (select access.me()) and withdrawn_at is not null);
create policy all_read on consent_texts for select to nestling_app using (true);

create policy see on pictures for select to nestling_app
  using (child_id = any ((select access.children_for('child:read'))::uuid[])
    or person_id = (select access.me()) or person_id = any ((select access.my_kin())::uuid[]));
create policy adds on pictures for insert to nestling_app
  with check (made_by = (select access.me())
    and (person_id = (select access.me()) or child_id = any ((select access.children_for('child:edit'))::uuid[])));
create policy removes on pictures for update to nestling_app
  using (person_id = (select access.me()) or child_id = any ((select access.children_for('child:edit'))::uuid[]))
  with check (person_id = (select access.me()) or child_id = any ((select access.children_for('child:edit'))::uuid[]));

create policy inviters on invitations for select to nestling_app
  using (family_id = any ((select access.families_for('member:invite'))::uuid[]) or key_hash = (select access.key()));
create policy invites on invitations for insert to nestling_app
  with check (family_id = any ((select access.families_for('member:invite'))::uuid[]) and invited_by = (select access.me())
    and access.may_grant((access.part_in(family_id)).role, role));
create policy revokes on invitations for update to nestling_app
  using (family_id = any ((select access.families_for('member:invite'))::uuid[]) and access.may_grant((access.part_in(family_id)).role, role)
    and accepted_at is null)
  with check (family_id = any ((select access.families_for('member:invite'))::uuid[]) and accepted_at is null and declined_at is null);
create policy answers on invitations for update to nestling_app
  using (id = ((select access.my_invitation())).id)
  with check (key_hash = (select access.key()) and revoked_at is null
    and (accepted_by = (select access.me()) or (accepted_by is null and declined_at is not null)));
create policy inviters on invitation_children for select to nestling_app
  using (family_id = any ((select access.families_for('member:invite'))::uuid[])
    or (family_id, invitation_id) in (select i.family_id, i.id from invitations i where i.key_hash = (select access.key())));
create policy invites on invitation_children for insert to nestling_app
  with check (family_id = any ((select access.families_for('member:invite'))::uuid[])
    and child_id = any ((select access.children_for('child:read'))::uuid[]));

-- A member with `member:edit` changes the parts they may grant; everybody may leave.
create policy edits on memberships for update to nestling_app
  using (family_id = any ((select access.families_for('member:edit'))::uuid[]) and access.may_grant((access.part_in(family_id)).role, role))
  with check (family_id = any ((select access.families_for('member:edit'))::uuid[]) and access.may_grant((access.part_in(family_id)).role, role));
create policy leaves on memberships for update to nestling_app
  using (person_id = (select access.me())) with check (person_id = (select access.me()) and revoked_at is not null);
create policy accepts on memberships for insert to nestling_app
  with check (person_id = (select access.me()) and revoked_at is null and access.fits_invitation(family_id, role, all_children, areas, ends_at));
create policy accepts on membership_children for insert to nestling_app
  with check (access.fits_invited_child(family_id, membership_id, child_id));
-- One's own part changes only by leaving, or by an owner stepping down.
create policy own_part on memberships as restrictive for update to nestling_app
  using (true)
  with check (person_id is distinct from (select access.me()) or revoked_at is not null or (access.part_in(family_id)).role = 'owner');
-- The named children of a part are changed by whoever may change the part.
create policy edits on membership_children for insert to nestling_app
  with check (family_id = any ((select access.families_for('member:edit'))::uuid[]) and exists (
    select from memberships m where m.family_id = membership_children.family_id and m.id = membership_id
      and access.may_grant((access.part_in(m.family_id)).role, m.role)));
create policy edits_away on membership_children for delete to nestling_app
  using (family_id = any ((select access.families_for('member:edit'))::uuid[]) and exists (
    select from memberships m where m.family_id = membership_children.family_id and m.id = membership_id
      and access.may_grant((access.part_in(m.family_id)).role, m.role)));

-- Putting a child away stores nothing: whoever may archive sets archived_at, and without consent changes nothing else.
create policy puts_away on children for update to nestling_app
  using (id = any ((select access.children_for('child:archive'))::uuid[]))
  with check (id = any ((select access.children_for('child:archive'))::uuid[]) and archived_at is not null);
create trigger only_puts_away before update on children for each row execute function access.only_puts_away();

-- Of a child's audit entries a member sees those of the areas open to them; of a family's own, those who see to its members.
drop policy own_and_children on audit_entries;
create policy own_children_family on audit_entries for select to nestling_app
  using (person_id = (select access.me())
    or (child_id = any ((select access.children_for('child:read'))::uuid[]) and access.may(child_id, split_part(verb, '.', 1) || ':read'))
    or (child_id is null and family_id = any ((select access.families_for('member:edit'))::uuid[])));

import type { Db } from "#lib/platform/db.ts";
import { listProviders } from "#lib/platform/providers.ts";
import type { Identity, KnownAs } from "../core/provider-arrival.ts";

/** What a sign-in button says and sends. */
export type Offered = { readonly id: string; readonly name: string };

/** The providers one can sign in with. */
export function listOffered(): Offered[] {
  return listProviders().map(({ id, name }) => ({ id, name }));
}

/** A provider that is offered, or signs a person in already. */
export type WayElsewhere = {
  readonly provider: string;
  /** Null when it is no longer offered. */
  readonly id: string | null;
  readonly name: string;
  readonly link: { readonly email: string | null; readonly createdAt: Date } | null;
};

type Link = NonNullable<WayElsewhere["link"]> & { readonly provider: string };

/** Every provider that is offered or linked, for a person's own settings. */
export async function listWaysElsewhere(db: Db, me: string): Promise<WayElsewhere[]> {
  const links = await db.$queryRaw<Link[]>`
    select provider, email, created_at as "createdAt" from linked_accounts where person_id = ${me}::uuid order by created_at`;
  const offered = listProviders();
  const linkOf = (issuer: string) => links.find(({ provider }) => provider === issuer) ?? null;
  const gone = links.filter(({ provider }) => !offered.some(({ issuer }) => issuer === provider));
  return [
    ...offered.map(({ id, name, issuer }) => ({ provider: issuer, id, name, link: linkOf(issuer) })),
    ...gone.map((link) => ({
      provider: link.provider,
      id: null,
      name: URL.parse(link.provider)?.hostname ?? link.provider,
      link,
    })),
  ];
}

/** Whom we know by an identity. Doorkeeper only. */
export async function findKnown(
  db: Db,
  { provider, subject, email }: Pick<Identity, "provider" | "subject" | "email">,
): Promise<KnownAs> {
  const link = await db.linkedAccount.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { personId: true },
  });
  const person =
    email && (await db.person.findUnique({ where: { email }, select: { id: true, emailConfirmedAt: true } }));
  return {
    linkedTo: link?.personId ?? null,
    addressee: person ? { personId: person.id, isConfirmed: person.emailConfirmedAt !== null } : null,
  };
}

/**
 * True when a person could still sign in by password, passkey or a provider that is offered; one provider may be left out.
 * Doorkeeper only.
 */
export async function hasOtherWayIn(db: Db, personId: string, without?: string): Promise<boolean> {
  const others = listProviders().flatMap(({ issuer }) => (issuer === without ? [] : [issuer]));
  const [passwords, passkeys, links] = [
    await db.password.count({ where: { personId, hash: { not: "" } } }),
    await db.passkey.count({ where: { personId } }),
    await db.linkedAccount.count({ where: { personId, provider: { in: others } } }),
  ];
  return passwords + passkeys + links > 0;
}

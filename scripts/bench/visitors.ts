import { encode } from "next-auth/jwt";
import { newId } from "#lib/kernel/ids.ts";
import { cookieName, tokenMaxAgeSeconds } from "#lib/platform/cookie.ts";
import { insertRows, type Table } from "../demo/bulk-insert.ts";
import { asSteward, withClient } from "../demo/steward.ts";

/** A parent with a session, and the child they look at. */
export type Visitor = {
  readonly personId: string;
  readonly email: string;
  readonly sessionId: string;
  readonly familyId: string;
  readonly childId: string;
  readonly childName: string;
  /** What their browser sends: the session, and the language they chose. */
  readonly cookie: string;
};

type Parent = Omit<Visitor, "sessionId" | "cookie"> & { readonly locale: string };

const sessions: Table<{ personId: string; sessionId: string }> = {
  name: "sessions",
  columns: {
    id: ["uuid", (row) => row.sessionId],
    person_id: ["uuid", (row) => row.personId],
    expires_at: ["timestamptz", () => new Date(Date.now() + 86_400_000)],
  },
};

/** Signs in so many parents of different families, as signing in would, without the password. */
export async function signInVisitors(databaseUrl: string, secret: string, count: number): Promise<Visitor[]> {
  const parents = await withClient(databaseUrl, (client) =>
    asSteward(client, "the benchmark", async () => {
      const { rows } = await client.query<Parent>(
        `select p.id as "personId", p.email, p.locale, f.id as "familyId", c.id as "childId", c.name as "childName"
         from families f join persons p on p.id = f.founded_by
         join lateral (select id, name from children where family_id = f.id order by md5(id::text) limit 1) c on true
         order by md5(f.id::text) limit $1`,
        [count],
      );
      const signedIn = rows.map((parent) => ({ ...parent, sessionId: newId() }));
      await insertRows(client, sessions, signedIn);
      return signedIn;
    }),
  );
  return Promise.all(
    parents.map(async ({ locale, ...parent }) => ({
      ...parent,
      cookie: await cookieOf(parent, locale, secret),
    })),
  );
}

async function cookieOf(
  parent: { personId: string; sessionId: string },
  locale: string,
  secret: string,
): Promise<string> {
  const token = await encode({
    token: { sub: parent.personId, sid: parent.sessionId },
    secret,
    maxAge: tokenMaxAgeSeconds,
  });
  return `${cookieName("session")}=${token}; ${cookieName("locale")}=${locale}`;
}

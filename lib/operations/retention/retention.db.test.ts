import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { pictureKey, pictureSizes, storePicture } from "#lib/platform/files.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { isFromCron, tidy, tidyInTurn } from "./retention.ts";

// Noon: whether a day is over does not depend on the hour of the test; and it is not the hour in which files are listed.
const now = new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const inSteward = <T>(work: (db: Db) => Promise<T>) => asSteward("test", work);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path(tmpdir(), "nestling-files-"));
  process.env.NESTLING_FILES = folder;
  delete process.env.SMTP_URL;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const files = { 96: Buffer.from("small"), 512: Buffer.from("large"), whole: Buffer.from("whole") };

/** A picture with its files, of a child or of a person. */
async function makePicture(
  of: { familyId: string; childId: string } | { personId: string },
  removedAt?: Date,
) {
  const id = newId();
  await storePicture(id, files);
  await inSteward((db) =>
    db.picture.create({ data: { id, madeBy: newId(), ...of, ...(removedAt && { removedAt }) } }),
  );
  return id;
}

const filesOf = (id: string) => pictureSizes.map((size) => path(folder, pictureKey(id, size)));
const hasFiles = (id: string) => filesOf(id).map(existsSync);

/** A record with something in every table that hangs on a child. */
async function fill(owner: TestPerson, familyId: string, childId: string): Promise<string> {
  await asPerson(owner, async (db) => {
    await db.reading.createMany({
      data: [
        {
          id: newId(),
          familyId,
          childId,
          checkUpId: newId(),
          kind: "weight",
          value: 7,
          typedValue: "7",
          typedUnit: "kg",
          takenOn: new Date("2026-01-01"),
          recordedBy: owner.personId,
        },
      ],
    });
    await db.medicalProfile.createMany({
      data: [{ childId, familyId, allergies: ["nuts"], updatedBy: owner.personId }],
    });
    await db.auditEntry.createMany({
      data: [
        {
          id: newId(),
          verb: "growth.record",
          personId: owner.personId,
          familyId,
          childId,
          detail: { value: 7 },
        },
      ],
    });
  });
  return makePicture({ familyId, childId });
}

const archive = (childId: string, archivedAt: Date) =>
  inSteward((db) => db.child.update({ where: { id: childId }, data: { archivedAt } }));

/** Every row of every table but the steward's own notes, as text to compare. */
async function everything(): Promise<string[]> {
  return inSteward(async (db) => {
    const tables = await db.$queryRaw<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'public' and c.relname <> '_prisma_migrations' order by 1`;
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = await db.$queryRawUnsafe<{ row: string }[]>(
        `select '${name} ' || t::text as row from ${name} t ${name === "audit_entries" ? "where verb <> 'steward.enter'" : ""}`,
      );
      rows.push(...found.map(({ row }) => row));
    }
    return rows.sort();
  });
}

describe("records that were put away", () => {
  it("go for good once their last day is over, with files, audit entries and all; no other record is touched", async () => {
    const ana = await makePerson("Ana");
    const { familyId, childIds } = await makeFamily(ana, ["Due", "Last day", "Open"]);
    const [due = "", lastDay = "", open = ""] = childIds;
    const duesPicture = await fill(ana, familyId, due);
    const kept = [await fill(ana, familyId, lastDay), await fill(ana, familyId, open)];
    await archive(due, ago(31));
    await archive(lastDay, ago(30));
    const before = await everything();

    expect(await tidy(now)).toEqual({ counts: { children: 1 }, failed: [] });

    const after = await everything();
    const gone = before.filter((row) => !after.includes(row));
    expect(gone.map((row) => row.split(" ")[0]).sort()).toEqual([
      "audit_entries",
      "children",
      "medical_profiles",
      "pictures",
      "readings",
    ]);
    expect(gone.every((row) => row.includes(due))).toBe(true);
    const left = after.filter((row) => !before.includes(row));
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/child\.erase/);
    expect(left[0]).not.toMatch(/Due|nuts/);
    expect(hasFiles(duesPicture)).toEqual([false, false, false]);
    expect(kept.flatMap(hasFiles)).toEqual(Array(6).fill(true));
    expect(await tidy(now)).toEqual({ counts: {}, failed: [] });
    await archive(lastDay, ago(29));
  });

  it("stay for as long as the account whose closing put them away can be opened again", async () => {
    const kenji = await makePerson("Kenji");
    const { familyId, childIds } = await makeFamily(kenji, ["Nora"]);
    // Where the family lives that day is over since the morning; in Tokyo it is still the last one, for three more hours.
    const closedAt = new Date(ago(31).getTime() + 8 * 3_600_000);
    await archive(childIds[0] ?? "", closedAt);
    await inSteward(async (db) => {
      await db.family.update({ where: { id: familyId }, data: { timeZone: "America/Los_Angeles" } });
      await db.person.update({
        where: { id: kenji.personId },
        data: { timeZone: "Asia/Tokyo", closedAt },
      });
    });
    expect(await tidy(now)).toEqual({ counts: {}, failed: [] });
    const later = new Date(now.getTime() + 4 * 3_600_000);
    expect((await tidy(later)).counts).toMatchObject({ children: 1, accounts: 1 });
  });

  it("that are fetched back in time stay", async () => {
    const ana = await makePerson();
    const { childIds } = await makeFamily(ana, ["Nora"]);
    await archive(childIds[0] ?? "", ago(40));
    await asPerson(ana, (db) => db.child.updateMany({ data: { archivedAt: null } }));
    expect((await tidy(now)).counts).toEqual({});
    expect(await asPerson(ana, (db) => db.child.count())).toBe(1);
  });

  it("are erased in more batches than one", async () => {
    const ana = await makePerson();
    const names = Array.from({ length: 61 }, (_, place) => `Child ${place}`);
    const { familyId } = await makeFamily(ana, names);
    await inSteward((db) => db.child.updateMany({ where: { familyId }, data: { archivedAt: ago(60) } }));
    expect((await tidy(now)).counts).toEqual({ children: 61 });
  });

  it("wait while another server has the turn", async () => {
    const ana = await makePerson();
    const { childIds } = await makeFamily(ana, ["Nora"]);
    await archive(childIds[0] ?? "", ago(40));
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query("select pg_advisory_lock(hashtextextended('nestling.retention', 0))");
    expect(await tidy(now)).toEqual({ counts: {}, failed: [] });
    await other.end();
    const [first, second] = await Promise.all([tidy(now), tidy(now)]);
    expect((first.counts.children ?? 0) + (second.counts.children ?? 0)).toBe(1);
  });
});

describe("closed accounts", () => {
  const close = ({ personId }: TestPerson, closedAt: Date) =>
    inSteward((db) => db.person.update({ where: { id: personId }, data: { closedAt } }));
  const isThere = async ({ personId }: TestPerson) =>
    (await inSteward((db) => db.person.count({ where: { id: personId } }))) > 0;

  it("go with the families nobody else belongs to; families that go on get another founder and keep what was recorded", async () => {
    const [gone, waiting, ben, carer] = [
      await makePerson("Gone"),
      await makePerson("Waiting"),
      await makePerson("Ben"),
      await makePerson("Carmen"),
    ];
    const alone = await makeFamily(gone, ["Only"]);
    const shared = await makeFamily(gone, ["Shared"]);
    const [only = ""] = alone.childIds;
    const [sharedChild = ""] = shared.childIds;
    await join(shared.familyId, carer, { role: "caregiver" });
    await join(shared.familyId, ben, { role: "parent" });
    const onlysPicture = await fill(gone, alone.familyId, only);
    const sharedPicture = await fill(gone, shared.familyId, sharedChild);
    const face = await makePicture({ personId: gone.personId });
    await inSteward((db) =>
      db.auditEntry.create({
        data: { id: newId(), verb: "account.prefer", personId: gone.personId, detail: { name: "Gone" } },
      }),
    );
    await close(gone, ago(31));
    await close(waiting, ago(30));

    expect(await tidy(now)).toEqual({ counts: { accounts: 1 }, failed: [] });

    expect([await isThere(gone), await isThere(waiting)]).toEqual([false, true]);
    await inSteward(async (db) => {
      expect(await db.family.findMany({ where: { id: alone.familyId } })).toEqual([]);
      const family = await db.family.findUniqueOrThrow({ where: { id: shared.familyId } });
      expect(family.foundedBy).toBe(ben.personId);
      const readings = await db.reading.findMany({ where: { familyId: shared.familyId } });
      expect(readings.map(({ recordedBy }) => recordedBy)).toEqual([null]);
      expect(await db.auditEntry.count({ where: { personId: gone.personId, familyId: null } })).toBe(1);
      expect(
        await db.auditEntry.count({ where: { personId: gone.personId, familyId: shared.familyId } }),
      ).toBe(1);
    });
    expect([onlysPicture, face, sharedPicture].map(hasFiles)).toEqual([
      [false, false, false],
      [false, false, false],
      [true, true, true],
    ]);
  });

  it("that nobody confirmed go only where letters are sent, and only when nobody uses them", async () => {
    const [idle, used, confirmed, member, young] = [
      await makePerson("Idle"),
      await makePerson("Used"),
      await makePerson("Confirmed"),
      await makePerson("Member"),
      await makePerson("Young"),
    ];
    await makeFamily(member, []);
    await inSteward(async (db) => {
      const ids = [idle, used, confirmed, member].map(({ personId }) => personId);
      await db.person.updateMany({ where: { id: { in: ids } }, data: { createdAt: ago(31) } });
      await db.person.updateMany({ where: { id: young.personId }, data: { createdAt: ago(29) } });
      await db.person.updateMany({ where: { id: confirmed.personId }, data: { emailConfirmedAt: ago(30) } });
      const seen = (personId: string, lastSeenAt: Date) =>
        db.session.updateMany({ where: { personId }, data: { lastSeenAt, expiresAt: ago(1) } });
      for (const { personId } of [idle, confirmed, member, young]) await seen(personId, ago(31));
      await seen(used.personId, ago(2));
    });
    const all = () => Promise.all([idle, used, confirmed, member, young].map(isThere));
    await tidy(now);
    expect(await all()).toEqual([true, true, true, true, true]);
    process.env.SMTP_URL = "smtp://127.0.0.1:9";
    try {
      expect((await tidy(now)).counts.unconfirmed).toBeGreaterThanOrEqual(1);
      expect(await all()).toEqual([false, true, true, true, true]);
    } finally {
      delete process.env.SMTP_URL;
    }
  });
});

describe("leftovers", () => {
  it("go when they are due, and not before", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const [childId = ""] = childIds;
    const { personId } = ana;
    const made: Record<string, string> = {};
    const pair = async (name: string, make: (id: string, isDue: boolean) => Promise<unknown>) => {
      for (const isDue of [true, false]) {
        const id = newId();
        made[id] = `${name} ${isDue ? "due" : "kept"}`;
        await make(id, isDue);
      }
    };
    const offer = (id: string) => ({
      id,
      familyId,
      keyHash: id,
      label: "Nan",
      role: "viewer" as const,
      areas: [],
      invitedBy: personId,
    });
    const far = new Date("2099-01-01");
    await inSteward(async (db) => {
      await pair("key", (id, isDue) =>
        db.oneTimeKey.create({
          data: { id, hash: id, kind: "x", personId, expiresAt: ago(isDue ? 1.1 : 0.9) },
        }),
      );
      await pair("try", (id, isDue) =>
        db.try.create({ data: { key: id, count: 1, windowEndsAt: ago(isDue ? 0.01 : -0.01) } }),
      );
      await pair("expired", (id, isDue) =>
        db.invitation.create({ data: { ...offer(id), expiresAt: ago(isDue ? 91 : 89) } }),
      );
      await pair("declined", (id, isDue) =>
        db.invitation.create({
          data: { ...offer(id), expiresAt: far, declinedAt: ago(isDue ? 91 : 89) },
        }),
      );
      await pair("notice", (id, isDue) =>
        db.notice.create({
          data: { id, personId, kind: "x", createdAt: ago(300), seenAt: isDue ? ago(91) : null },
        }),
      );
      await pair("session", (id, isDue) =>
        db.session.create({ data: { id, personId, expiresAt: ago(isDue ? 91 : 89) } }),
      );
      await pair("revoked session", (id, isDue) =>
        db.session.create({ data: { id, personId, expiresAt: far, revokedAt: ago(isDue ? 91 : 89) } }),
      );
      const brought = { familyId, personId, fileName: "weights.csv", bytes: 1, source: "generic" };
      await pair("open import", (id, isDue) =>
        db.import.create({
          data: { id, ...brought, content: Buffer.from("x"), createdAt: ago(isDue ? 7.1 : 6.9) },
        }),
      );
      await pair("import put aside", (id, isDue) =>
        db.import.create({ data: { id, ...brought, status: "undone", createdAt: ago(isDue ? 7.1 : 6.9) } }),
      );
      await db.import.create({
        data: { id: newId(), ...brought, status: "done", createdAt: ago(300), committedAt: ago(300) },
      });
      await pair("picture", (id, isDue) =>
        db.picture.create({
          data: { id, familyId, childId, madeBy: personId, removedAt: ago(isDue ? 31 : 29) },
        }),
      );
    });
    const before = await everything();
    await tidy(now);
    const after = await everything();
    const gone = before.filter((row) => !after.includes(row));
    const name = (row: string) => Object.entries(made).find(([id]) => row.includes(id))?.[1] ?? row;
    const due = Object.values(made).filter((each) => each.endsWith("due"));
    expect(gone.map(name).sort()).toEqual(due.sort());
    expect(after.filter((row) => !before.includes(row))).toEqual([]);
  });

  it("pictures that were taken down go with their files", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    const of = { familyId, childId: childIds[0] ?? "" };
    const [old, recent, shown] = [
      await makePicture(of, ago(31)),
      await makePicture(of, ago(3)),
      await makePicture(of),
    ];
    await tidy(now);
    expect([old, recent, shown].map(hasFiles)).toEqual([
      [false, false, false],
      [true, true, true],
      [true, true, true],
    ]);
  });

  it("files of no picture go at the hour of files, once they are a day old", async () => {
    const night = new Date(`${now.toISOString().slice(0, 10)}T03:20:00Z`);
    const ana = await makePerson();
    const kept = await makePicture({ personId: ana.personId });
    const [stray, young] = [newId(), newId()];
    for (const id of [stray, young]) {
      await storePicture(id, files);
    }
    const touch = (id: string, at: Date) => Promise.all(filesOf(id).map((file) => utimes(file, at, at)));
    await touch(stray, new Date(night.getTime() - 25 * 3_600_000));
    await touch(young, new Date(night.getTime() - 23 * 3_600_000));
    await touch(kept, ago(200));
    await tidy(now);
    expect(hasFiles(stray)).toEqual([true, true, true]);
    expect((await tidy(night)).counts.files).toBeGreaterThanOrEqual(2);
    expect([stray, young, kept].map(hasFiles)).toEqual([
      [false, false, false],
      [true, true, true],
      [true, true, true],
    ]);
  });

  it("families nobody belongs to are put away, and gone once they are empty", async () => {
    const ana = await makePerson();
    const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
    await inSteward((db) => db.membership.deleteMany({ where: { familyId } }));
    await tidy(now);
    const child = () => inSteward((db) => db.child.findUnique({ where: { id: childIds[0] ?? "" } }));
    expect((await child())?.archivedAt).toEqual(now);
    const later = new Date(now.getTime() + 31 * 86_400_000);
    const { counts } = await tidy(later);
    expect([counts.children, counts.families].every((count) => (count ?? 0) >= 1)).toBe(true);
    expect(await child()).toBeNull();
    expect(await inSteward((db) => db.family.count({ where: { id: familyId } }))).toBe(0);
  });
});

it("files that were never stored go at once when their bringer's part or a parent's consent is gone", async () => {
  const [ana, ben] = [await makePerson("Ana"), await makePerson("Ben")];
  const { familyId } = await makeFamily(ana, ["Nora"]);
  await join(familyId, ben, { role: "parent" });
  const bring = (who: TestPerson) => {
    const file = { fileName: "weights.csv", bytes: 1, content: Buffer.from("a"), source: "generic" };
    return inSteward((db) =>
      db.import.create({ data: { id: newId(), familyId, personId: who.personId, ...file } }),
    );
  };
  await bring(ana);
  await bring(ben);
  const left = async () => {
    await tidy(new Date());
    return inSteward((db) => db.import.count({ where: { familyId } }));
  };
  expect(await left()).toBe(2);
  await inSteward((db) =>
    db.membership.updateMany({ where: { personId: ben.personId }, data: { revokedAt: new Date() } }),
  );
  expect(await left()).toBe(1);
  const withdrawn = { withdrawnAt: new Date(), withdrawnBy: ana.personId };
  await inSteward((db) => db.consent.updateMany({ where: { familyId }, data: withdrawn }));
  expect(await left()).toBe(0);
});

it("leaves why it came behind, and forgets that after ninety days", async () => {
  const visits = () =>
    inSteward((db) => db.auditEntry.count({ where: { verb: "steward.enter", at: { lt: ago(90) } } }));
  await inSteward((db) =>
    db.auditEntry.create({
      data: { id: newId(), verb: "steward.enter", at: ago(91), detail: { reason: "old" } },
    }),
  );
  await tidy(now);
  expect(await visits()).toBe(0);
  const reasons = await inSteward((db) => db.auditEntry.findMany({ where: { verb: "steward.enter" } }));
  expect(reasons.map(({ detail }) => detail)).toContainEqual({ reason: "retention" });
});

it("is called by a host's timer that carries the secret, and by nobody where there is none", () => {
  delete process.env.CRON_SECRET;
  for (const said of [null, "", "Bearer ", "Bearer undefined", "Bearer null"])
    expect(isFromCron(said)).toBe(false);
  process.env.CRON_SECRET = "a long secret";
  try {
    for (const said of [null, "", "a long secret", "Bearer a long secre", "bearer a long secret"])
      expect(isFromCron(said)).toBe(false);
    expect(isFromCron("Bearer a long secret")).toBe(true);
  } finally {
    delete process.env.CRON_SECRET;
  }
});

it("says in one line what went, once an hour however many servers there are", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await inSteward((db) => db.try.deleteMany({ where: { key: "tidy" } }));
  await Promise.all([tidyInTurn(), tidyInTurn(), tidyInTurn()]);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  expect(lines).toEqual([expect.objectContaining({ level: "info", where: "tidy" })]);
});

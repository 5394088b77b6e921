import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "#generated/prisma/client.ts";
import { type CalendarDate, toUtcDate } from "#lib/kernel/dates.ts";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson, asSteward, type Db } from "#lib/platform/db.ts";
import { join, makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { statusOf } from "../core/catch-up-status.ts";
import { listDue } from "./queries.ts";

const today = "2026-06-01" as CalendarDate;
const day = (text: string) => toUtcDate(text as CalendarDate);
const inSteward = <T>(work: (db: Db) => Promise<T>) => asSteward("test", work);

let [ana, carmen, vic, eve]: TestPerson[] = [];
let familyId: string;
let [nora = "", leo = "", gone = ""]: string[] = [];

const due = (
  childId: string,
  vaccineGroup: string,
  recommended: string | null,
  pastDue: string | null = null,
) => ({
  ...{ familyId, childId, vaccineGroup, doseNumber: 1, computedOn: day(today) },
  status: recommended ? "not-complete" : "complete",
  earliest: recommended && day(recommended),
  recommended: recommended && day(recommended),
  pastDue: pastDue && day(pastDue),
});

beforeAll(async () => {
  [ana, carmen, vic, eve] = [
    await makePerson("Ana"),
    await makePerson("Carmen"),
    await makePerson("Vic"),
    await makePerson("Eve"),
  ];
  const family = await makeFamily(ana!, ["Nora", "Leo", "Gone"]);
  familyId = family.familyId;
  [nora = "", leo = "", gone = ""] = family.childIds;
  await join(familyId, carmen!, { role: "caregiver", childIds: [nora] });
  await join(familyId, vic!, { role: "viewer", areas: ["growth"] });
  await inSteward(async (db) => {
    const data = [
      due(nora, "Polio", "2026-03-10", "2026-05-06"),
      due(nora, "Hib", "2026-06-01"),
      due(nora, "MMR", "2027-01-10"),
      due(nora, "HepB", null),
      due(leo, "Polio", "2026-03-10"),
      due(gone, "Polio", "2026-03-10"),
    ];
    await db.dueVaccine.createMany({ data });
    await db.child.update({ where: { id: gone }, data: { archivedAt: new Date() } });
  });
});

const brief = async (who: TestPerson | undefined, within?: Parameters<typeof listDue>[1]) =>
  (await asPerson(who!, (db) => listDue(db, within))).map(
    ({ childName, vaccineGroup }) => `${childName} ${vaccineGroup}`,
  );

describe("what is due", () => {
  it("is listed for the children a person may see, the longest due first, with where it stands", async () => {
    expect(await brief(carmen)).toEqual(["Nora Polio", "Nora Hib", "Nora MMR"]);
    expect((await brief(ana)).sort()).toEqual(["Leo Polio", "Nora Hib", "Nora MMR", "Nora Polio"]);
    expect(await brief(vic), "to whom vaccinations are closed").toEqual([]);
    expect(await brief(eve), "who is no member").toEqual([]);
    const rows = await asPerson(carmen!, (db) => listDue(db));
    expect(rows.map((row) => statusOf(row, today))).toEqual(["overdue", "due", "later"]);
    expect(rows[0]).toMatchObject({
      recommended: "2026-03-10",
      pastDue: "2026-05-06",
      computedOn: today,
      decision: null,
    });
  });

  it("is listed of one family or child, and by a day", async () => {
    expect(await brief(ana, { until: today, childId: nora })).toEqual(["Nora Polio", "Nora Hib"]);
    expect(await brief(ana, { familyId: newId() })).toEqual([]);
    expect(await brief(ana, { familyId, childId: leo })).toEqual(["Leo Polio"]);
  });

  it("comes with what the family decided last", async () => {
    const decide = (kind: "refused" | "postponed", createdAt: string, withdrawnAt: Date | null = null) =>
      inSteward((db) =>
        db.vaccineDecision.create({
          data: {
            ...{
              id: newId(),
              familyId,
              childId: leo,
              kind,
              vaccineGroup: "Polio",
              decidedOn: day("2026-05-01"),
              withdrawnAt,
            },
            untilOn: kind === "postponed" ? day("2026-08-01") : null,
            createdAt: new Date(createdAt),
          },
        }),
      );
    await decide("refused", "2026-05-01");
    await decide("postponed", "2026-05-02");
    await decide("refused", "2026-05-03", new Date());
    const [row] = await asPerson(ana!, (db) => listDue(db, { childId: leo }));
    expect(row?.decision).toEqual({ kind: "postponed", untilOn: "2026-08-01" });
  });

  it("is found by an index, among many", async () => {
    await inSteward(async (db) => {
      const mallory = await db.person.findFirstOrThrow({ where: { id: eve!.personId } });
      await db.$executeRaw`
        with f as (
          insert into families (id, name, time_zone, founded_by)
          select gen_random_uuid(), 'Many', 'UTC', ${mallory.id}::uuid from generate_series(1, 1500) returning id),
        c as (
          insert into children (id, family_id, name, born_on, sex) select gen_random_uuid(), f.id, 'X', '2026-01-01', 'female' from f
          returning id, family_id)
        insert into due_vaccines (family_id, child_id, vaccine_group, status, recommended, earliest, computed_on)
        select c.family_id, c.id, 'G' || g, 'not-complete', '2026-05-01', '2026-05-01', '2026-06-01' from c, generate_series(1, 16) g`;
    });
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other
      .query("analyze due_vaccines, children, families, vaccine_decisions")
      .finally(() => other.end());
    const plan = await asPerson(ana!, async (db) => {
      const said: string[] = [];
      const spy = {
        $queryRaw: async (sql: TemplateStringsArray, ...values: unknown[]) => {
          const { text, values: given } = new Prisma.Sql(sql, values as Prisma.Sql[]);
          const rows = await db.$queryRawUnsafe<Record<string, string>[]>(`explain ${text}`, ...given);
          said.push(...rows.map((row) => row["QUERY PLAN"] ?? ""));
          return [];
        },
      } as unknown as Db;
      await listDue(spy);
      return said.join("\n");
    });
    expect(plan).toMatch(/Index (Only )?Scan using due_vaccines_pkey|Bitmap Index Scan on due_vaccines_pkey/);
    expect(plan).not.toMatch(/Seq Scan on due_vaccines/);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#lib/kernel/ids.ts";
import { asPerson } from "#lib/platform/db.ts";
import { makeFamily, makePerson, type TestPerson } from "#scripts/test/people.ts";
import { placeDraft } from "./core/entry-moment.ts";
import { insertEntries } from "./mutations.ts";
import { recordEntryInput } from "./schema.ts";

const numbers = [
  "0",
  "-0",
  "4",
  "-1",
  "1e3",
  "1e400",
  "0x10",
  "NaN",
  "Infinity",
  "٣",
  "½",
  "1/0",
  "0/0",
  "5,5",
  ".5",
  "7.",
];
const amounts = [
  "5mg x0",
  "0 mg",
  "-5mg",
  "5mg/0ml",
  "0.0000001 mcg",
  "99999999999999999999999 mg",
  "3x",
  "0x",
  "2,5 tabletas",
];
const figures = [
  "49",
  "50",
  "100",
  "101",
  "0.98",
  "98 on 99L",
  "98 on 2L",
  "2L",
  "999L",
  "40/20",
  "260/160",
  "261/20",
  "20/20",
  "120/80/9999",
];
const lengths = [
  "24:00",
  "23:59",
  "00:00",
  "1440",
  "24h",
  "1441",
  "7.5",
  "7:60",
  "25 C",
  "45C",
  "45.1",
  "86",
  "113",
  "113.5F",
  "0-10",
  "10-0-10",
];
const words = [
  "none",
  "mild",
  "severe",
  "'; drop table children; --",
  "__proto__",
  "constructor",
  "\u202e5gm",
  "é".normalize("NFD"),
];
const long = [
  "İ".repeat(200),
  "𝔸".repeat(100),
  "x".repeat(200),
  "9".repeat(200),
  Array(100).fill("1").join("-"),
  "ﬃ".repeat(200),
];
const texts = [...numbers, ...amounts, ...figures, ...lengths, ...words, ...long];

/** Fields that a person types in, each with what it takes to be an entry. */
const forms: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  level: (text) => ({ pain1Location: "neck", pain1Level: text }),
  place: (text) => ({ pain1Name: text, pain1Level: "4" }),
  dose: (text) => ({ medicine1: "Calpol", dose1: text }),
  medicine: (text) => ({ medicine1: text, dose1: "5 ml" }),
  activity: (text) => ({ activity1: text }),
  minutes: (text) => ({ activity1: "Walk", minutes1: text }),
  count: (text) => ({ activity1: "Walk", count1: text }),
  oxygen: (text) => ({ oxygen: text }),
  pressure: (text) => ({ pressure: text }),
  heart: (text) => ({ heartRate: text }),
  breathing: (text) => ({ breathingRate: text }),
  temperature: (text) => ({ temperature: text, method: "oral" }),
  sleep: (text) => ({ sleep: text }),
  note: (text) => ({ note: text }),
  mood: (text) => ({ mood: text }),
};

let ana: TestPerson;
let whose: { familyId: string; childId: string; recordedBy: string };

beforeAll(async () => {
  ana = await makePerson("Ana");
  const { familyId, childIds } = await makeFamily(ana, ["Nora"]);
  whose = { familyId, childId: childIds[0] ?? "", recordedBy: ana.personId };
});

describe("whatever the form lets through", () => {
  it.each(Object.entries(forms))("%s: can be stored", async (_, toForm) => {
    const about = { childId: whose.childId, day: "2026-05-23", time: "10:00" };
    const clock = { zone: "UTC", now: new Date("2026-05-24T00:00:00Z") };
    const rows = texts.flatMap((text) => {
      const read = recordEntryInput.safeParse({ ...about, entryId: newId(), ...toForm(text) });
      if (!read.success) return [];
      const { content, faults } = placeDraft(read.data.draft, clock);
      if (Object.keys(faults).length > 0) return [];
      const own = { ...whose, id: newId(), raw: null, confirmed: [], importId: null, origin: null };
      return [{ text, row: { ...content, ...own } }];
    });
    const keep = (kept: typeof rows) =>
      asPerson(ana, (db) =>
        insertEntries(
          db,
          kept.map(({ row }) => row),
        ),
      );
    const refused: string[] = [];
    await keep(rows).catch(async () => {
      for (const each of rows) await keep([each]).catch(() => refused.push(each.text));
    });
    expect(refused).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});

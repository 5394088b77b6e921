import { describe, expect, it } from "vitest";
import { toCsvText } from "#lib/kernel/csv-text.ts";
import type { DiaryFate } from "./judge.ts";
import { fatesOf, nora, refusalOf, tableOf } from "./samples/judged.ts";
import ids from "./samples/pitfalls.json" with { type: "json" };

const at = (entry: object, more: object = {}) => ({ "0523": { "1300": entry }, ...more });
const only = (fates: readonly DiaryFate[]) => {
  expect(fates).toHaveLength(1);
  return fates[0]!;
};
const one = (entry: object) => only(fatesOf(at(entry)));
const contentOf = (fate: DiaryFate) => fate.record!.content;
const said = (entry: object) => contentOf(one(entry));
const codes = (fate: DiaryFate) => (fate.remarks ?? []).map(({ code }) => code);
const why = (fate: DiaryFate) => fate.remarks?.[0]?.detail.why;
const when = (fate: DiaryFate) => [fate.record?.content.day, fate.record?.content.minute];
const pain = (text: unknown) => one({ Pain: { head: text } });
const levels = (text: unknown) => contentOf(pain(text)).pains.map((each) => each.levels);
const dose = (text: unknown) => one({ Medications: { paracetamol: text } });
const doses = (text: unknown) =>
  contentOf(dose(text)).intakes.map(({ amount, unit, perAmount, perUnit, count }) => [
    ...[amount, unit, perAmount, perUnit, count],
  ]);
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

/** Every pitfall of the notes on this format, and what is made of it. */
const handled: Readonly<Record<string, () => void>> = {
  "date-no-year": () => {
    expect(when(only(fatesOf(at({ o2: "98" }), { today: "2026-05-22" })))[0]).toBe("2025-05-23");
    const chosen = fatesOf(at({ o2: "98" }), { choices: { years: "2024" } });
    expect(when(only(chosen))[0]).toBe("2024-05-23");
  },
  "year-wrap": () => {
    const winter = fatesOf('{"1230":{"1":{}},"1231":{"0900":{}},"0101":{"0900":{}}}', {
      today: "2026-06-01",
    });
    expect(winter.map((fate) => when(fate)[0])).toEqual(["2025-12-30", "2025-12-31", "2026-01-01"]);
  },
  "leap-day": () => {
    expect(when(only(fatesOf({ "0229": { "0900": {} } })))[0]).toBe("2024-02-29");
    expect(only(fatesOf({ "0229": { "0900": {} } }, { choices: { years: "2025" } }))).toMatchObject({
      outcome: "refused",
      code: "no-leap-day",
      detail: { text: "0229", year: 2025 },
    });
  },
  "leading-zero-lost": () => {
    const [three, two] = fatesOf([
      { date: 523, time: "0900", o2: "98" },
      { date: 23, o2: "98" },
    ]);
    expect(when(three!)[0]).toBe("2026-05-23");
    expect(two).toMatchObject({ outcome: "refused", code: "date-wrong", detail: { text: "23" } });
  },
  "json-leading-zero": () =>
    expect(refusalOf('[\n {"pain": {}, "date": 0523}]')).toEqual({
      code: "json-broken",
      line: 2,
      column: 23,
    }),
  "day-month-order": () => {
    const file = { "2305": { "0900": { o2: "98" } }, "0506": { "0900": { o2: "97" } } };
    expect(fatesOf(file).map(({ code }) => code)).toEqual(["order-undecided", "order-undecided"]);
    const days = fatesOf(file, { choices: { dateOrder: "dmy" } }).map((fate) => when(fate)[0]);
    expect(days).toEqual(["2026-05-23", "2026-06-05"]);
    expect(fatesOf(file, { choices: { dateOrder: "mdy" } })[0]).toMatchObject({ code: "date-wrong" });
  },
  "invalid-calendar": () => {
    for (const date of ["0431", "0000", "1301", "0532", "0230"])
      expect(
        fatesOf([
          { date, pain: {} },
          { date: "0131", pain: {} },
        ])[0],
      ).toMatchObject({
        outcome: "refused",
        code: "date-wrong",
        detail: { text: date },
      });
  },
  "time-hhmm": () => {
    const timeOf = (time: unknown) => only(fatesOf([{ date: "0523", time, pain: {} }]));
    for (const time of [930, "9:30", "0930 ", "930"]) expect(when(timeOf(time))[1]).toBe(570);
    expect(codes(timeOf("2460"))).toEqual(["time-unread"]);
    expect(timeOf("2460").record?.raw).toMatchObject({ time: "2460" });
    for (const time of ["2400", "24:00"]) {
      expect(codes(timeOf(time))).toEqual(["time-2400"]);
      expect(when(timeOf(time))).toEqual(["2026-05-23", null]);
    }
  },
  "time-missing": () => {
    const fates = fatesOf([
      { date: "0523", pain: {} },
      { date: "0523", time: "", o2: "98" },
      { date: "0523", time: null, o2: "97" },
    ]);
    for (const fate of fates) expect([fate.outcome, ...when(fate)]).toEqual(["new", "2026-05-23", null]);
    expect(when(only(fatesOf({ "0524": { Pain: { head: "1" }, sleep: "10:05" } })))[1]).toBeNull();
  },
  timezone: () => {
    const night = fatesOf('{"0329":{"0230":{},"0130":{}},"1025":{"0230":{}}}');
    expect(night.map((fate) => [...when(fate), contentOf(fate).at])).toEqual([
      ["2026-03-29", 150, "2026-03-29T01:30:00.000Z"],
      ["2026-03-29", 90, "2026-03-29T00:30:00.000Z"],
      ["2026-10-25", 150, "2026-10-25T00:30:00.000Z"],
    ]);
    expect(contentOf(night[0]!).zone).toBe("Europe/Madrid");
  },
  "after-midnight": () => {
    const [fate] = fatesOf({ "0523": { "0015": { o2: "98" } } });
    expect(when(fate!)).toEqual(["2026-05-23", 15]);
  },
  "pain-range": () => {
    for (const text of ["6-7-8", "6–7–8", "6 to 7 to 8", "6 / 7 / 8", "6, 7, 8"])
      expect([text, levels(text)]).toEqual([text, [[6, 7, 8]]]);
    expect(said({ Pain: { head: "6-7-8" } }).pains[0]).toMatchObject({
      ...{ text: "6-7-8", low: 6, high: 8, mean: 7 },
    });
  },
  "pain-date-trap": () => {
    for (const text of ["2008-07-06", "45114", 45114, "06/07/2008"]) {
      expect([text, why(pain(text)), pain(text).outcome]).toEqual([text, "looks-like-date", "review"]);
      expect(contentOf(pain(text)).pains[0]).toMatchObject({ text: `${text}`, levels: [], low: null });
    }
  },
  "pain-single": () => {
    const read: readonly (readonly [unknown, number])[] = [
      ...([
        ["7", 7],
        [7, 7],
        ["7.5", 7.5],
        ["7/10", 7],
        ["7+", 7],
        ["<3", 3],
        ["~5", 5],
        ["0", 0],
        [0, 0],
      ] as const),
    ];
    for (const [text, level] of read) expect([text, levels(text)]).toEqual([text, [[level]]]);
    expect(contentOf(pain("~5")).pains[0]?.text).toBe("~5");
  },
  "pain-negative-misread": () => expect([why(pain("-3")), levels("-3")]).toEqual(["ambiguous", [[]]]),
  "pain-out-of-range": () => {
    for (const text of ["12", "678", 11])
      expect([text, why(pain(text)), levels(text)]).toEqual([...[text, "out-of-range", [[]]]]);
    expect(levels("10")).toEqual([[10]]);
  },
  "pain-words": () => {
    expect(levels("none")).toEqual([[0]]);
    expect(said({ Pain: { head: "severe" } }).pains[0]).toMatchObject({
      band: "severe",
      levels: [],
      low: null,
    });
    for (const text of ["n/a", "-", "", null]) expect(said({ Pain: { head: text } }).pains).toEqual([]);
  },
  "pain-rater": () =>
    expect(said({ Pain: { head: "4" } }).pains[0]).toMatchObject({ rater: "unknown", scale: null }),
  "location-names": () => {
    const locations = (names: string[], places = {}) =>
      fatesOf(at({ Pain: Object.fromEntries(names.map((name) => [name, "4"])) }), {
        choices: { places },
      })[0]!;
    const found = contentOf(locations(["L knee", "HEADACHE", "Quads of steel"])).pains;
    expect(found.map(({ location, name }) => [location, name])).toEqual([
      ["left-knee", "L knee"],
      ["head", "HEADACHE"],
      ["other", "Quads of steel"],
    ]);
    expect(locations(["knee"])).toMatchObject({
      outcome: "refused",
      code: "place-undecided",
      detail: { text: "knee" },
    });
    expect(contentOf(locations(["knee"], { knee: "right-knee" })).pains[0]).toMatchObject({
      ...{ location: "right-knee", name: "knee" },
    });
  },
  "location-prototype": () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const text = `{"0523":{"1300":{"Pain":{${names.map((name) => `"${name}":"5"`).join()}}}}}`;
    expect(
      contentOf(only(fatesOf(text))).pains.map(({ name, location, low }) => [name, location, low]),
    ).toEqual(names.map((name) => [name, "other", 5]));
    expect(fatesOf('{"0523":{"1300":{"__proto__":{"a":1}}}}')[0]).toMatchObject({ outcome: "review" });
  },
  "missing-keys": () => {
    const fate = only(fatesOf([{ date: "0523", time: "0930" }]));
    expect(fate.outcome).toBe("new");
    expect(contentOf(fate)).toMatchObject({
      ...{
        pains: [],
        intakes: [],
        activities: [],
        oxygenLow: null,
        systolic: null,
        sleepMinutes: null,
        note: null,
      },
    });
    expect(said({ o2: null, bpr: "", Pain: {}, sleep: null })).toEqual(said({}));
  },
  "null-vs-zero": () => {
    const content = said({ Activities: { walk: 0, swim: null }, Pain: { head: 0, chest: null } });
    expect(content.activities.map(({ name, minutes }) => [name, minutes])).toEqual([["walk", 0]]);
    expect(content.pains.map(({ location, low }) => [location, low])).toEqual([["head", 0]]);
    expect(content.sleepMinutes).toBeNull();
  },
  "dose-string": () => {
    const read: readonly (readonly [string, unknown[]])[] = [
      ["5mg", [5, "mg", null, null, null]],
      ["5 mg", [5, "mg", null, null, null]],
      ["2.5mg", [2.5, "mg", null, null, null]],
      [".5mg", [0.5, "mg", null, null, null]],
      ["2,5 mg", [2.5, "mg", null, null, null]],
      ["250mg/5ml", [250, "mg", 5, "mL", null]],
      ["5ml", [5, "mL", null, null, null]],
      ["1 tab", [1, "tablet", null, null, null]],
      ["1/2 tab", [0.5, "tablet", null, null, null]],
      ["2 puffs", [2, "puffs", null, null, null]],
      ["5", [5, null, null, null, null]],
    ];
    for (const [text, expected] of read) expect([text, doses(text)]).toEqual([text, [expected]]);
    expect([dose("5").outcome, why(dose("5"))]).toEqual(["review", "unit-missing"]);
    expect(contentOf(dose(".5mg")).intakes[0]?.text).toBe(".5mg");
  },
  "dose-micrograms": () => {
    for (const text of ["50ug", "50\u00b5g", "50\u03bcg", "50 mcg", "50\u00b5"])
      expect([text, doses(text)]).toEqual([text, [[50, "mcg", null, null, null]]]);
    expect([why(dose("50 ?g")), doses("50 ?g")]).toEqual(["unit-lost", [[null, null, null, null, null]]]);
  },
  "dose-multiple": () => {
    expect(doses("5mg x2")).toEqual([[5, "mg", null, null, 2]]);
    for (const text of ["5mg+5mg", "5-10mg"]) {
      expect([dose(text).outcome, contentOf(dose(text)).intakes[0]?.text]).toEqual(["review", text]);
      expect(contentOf(dose(text)).intakes[0]?.amount).toBeNull();
    }
    for (const text of ["5mg bid", "5mg prn"])
      expect([dose(text).outcome, why(dose(text))]).toEqual(["review", "schedule"]);
  },
  "dose-units-case": () => {
    expect([doses("5MG"), doses("5 Mg"), doses("5 ML"), doses("400 IU")].map(([row]) => row?.[1])).toEqual([
      ...["mg", "mg", "mL", "IU"],
    ]);
    expect([dose("5 U").outcome, why(dose("5 U"))]).toEqual(["review", "unit-unclear"]);
  },
  "med-names": () => {
    const text =
      '{"0523":{"1300":{"Medications":{"Calpol 120":"5ml","Tylenol":"160mg","Calpol 120":"2.5ml"}}}}';
    const fate = only(fatesOf(text));
    expect(contentOf(fate).intakes.map(({ key, name, amount }) => [key, name, amount])).toEqual([
      ["paracetamol", "Calpol 120", 5],
      ["paracetamol", "Tylenol", 160],
      ["paracetamol", "Calpol 120", 2.5],
    ]);
    expect([fate.outcome, codes(fate)]).toEqual(["new", ["key-twice"]]);
  },
  "activity-minutes": () => {
    const minutes = (amount: unknown) => said({ Activities: { walk: amount } }).activities[0]?.minutes;
    const read: readonly (readonly [unknown, number])[] = [
      ...([
        [30, 30],
        ["30", 30],
        ["30 min", 30],
        ["1h", 60],
        ["1:30", 90],
      ] as const),
    ];
    for (const [amount, expected] of read) expect([amount, minutes(amount)]).toEqual([amount, expected]);
    expect(codes(one({ Activities: { walk: "45-60" } }))).toEqual(["unread"]);
    expect(said({ Activities: { walk: "45-60" } }).activities[0]).toMatchObject({
      text: "45-60",
      minutes: null,
    });
    const long = fatesOf({
      "0523": { "0900": { Activities: { rest: 1000 } }, "1300": { Activities: { rest: 600 } } },
    });
    expect(long.map(codes)).toEqual([[], ["day-too-long"]]);
    expect(long[1]).toMatchObject({ outcome: "review" });
  },
  "o2-string": () => {
    const oxygen = (o2: unknown) => {
      const { oxygenLow, oxygenHigh, oxygenFlow } = said({ o2 });
      return [oxygenLow, oxygenHigh, oxygenFlow];
    };
    const read: readonly (readonly [unknown, (number | null)[]])[] = [
      ["98", [98, 98, null]],
      ["98%", [98, 98, null]],
      ["97-98", [97, 98, null]],
      ["98 RA", [98, 98, null]],
      ["0.98", [98, 98, null]],
      ["2L", [null, null, 2]],
      ["98 on 2L", [98, 98, 2]],
    ];
    for (const [text, expected] of read) expect([text, oxygen(text)]).toEqual([text, expected]);
    expect([oxygen("120"), why(one({ o2: "120" }))]).toEqual([[null, null, null], "out-of-range"]);
  },
  "bp-string": () => {
    const pressure = (bpr: unknown) => [
      said({ bpr }).systolic,
      said({ bpr }).diastolic,
      said({ bpr }).heartRate,
    ];
    for (const text of ["120/80", "120 / 80", "120-80"]) expect(pressure(text)).toEqual([120, 80, null]);
    expect(pressure("120/80/72")).toEqual([120, 80, 72]);
    expect([pressure("80/120"), why(one({ bpr: "80/120" }))]).toEqual([[null, null, null], "swapped"]);
    expect([pressure("120/"), why(one({ bpr: "120/" }))]).toEqual([[null, null, null], "incomplete"]);
    expect(one({ bpr: "80/120" }).record?.raw).toMatchObject({ text: '{"bpr":"80/120"}' });
  },
  "sleep-hmm": () => {
    const sleep = (text: unknown) => said({ sleep: text }).sleepMinutes;
    const read = { "7:30": 450, "0:45": 45, "10:05": 605, "7.5": 450, "7h30": 450 };
    for (const [text, minutes] of Object.entries(read)) expect([text, sleep(text)]).toEqual([text, minutes]);
    for (const [text, code] of Object.entries({
      "730": "ambiguous",
      "7:75": "invalid-duration",
      "25:00": "out-of-range",
    }))
      expect([text, sleep(text), why(one({ sleep: text }))]).toEqual([text, null, code]);
  },
  "sleep-date": () => {
    const file = at({ sleep: "7:30", o2: "98" });
    expect(contentOf(only(fatesOf(file)))).toMatchObject({ day: "2026-05-23", sleepMinutes: 450 });
    const moved = only(fatesOf(file, { choices: { sleep: "begins" } }));
    expect(contentOf(moved)).toMatchObject({ day: "2026-05-23", sleepMinutes: null, oxygenLow: 98 });
    expect(moved.record?.aside).toMatchObject({ day: "2026-05-24", minute: null, sleepMinutes: 450 });
    expect([moved.outcome, codes(moved)]).toEqual(["new", ["sleep-next-day"]]);
  },
  "duplicate-entries": () => {
    const file =
      '[{"date":"0523","time":"0900","o2":"98"},{"date":"0523","time":"0900","o2":"97"},{"o2":"98","date":523,"time":900}]';
    const fates = fatesOf(file);
    expect(fates.map(({ outcome }) => outcome)).toEqual(["new", "new", "duplicate"]);
    expect(fates[2]?.detail).toEqual({ line: 1 });
    const known = new Map(
      fates.flatMap(({ record }) => (record ? [[record.origin, { isWithdrawn: false }] as const] : [])),
    );
    const again = fatesOf({ "0523": { "0900": [{ O2: "98", Pain: {} }, { spo2: "97" }] } }, { known });
    expect(again.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["known", "same-entry"],
      ["known", "same-entry"],
    ]);
  },
  "top-level-shape": () => {
    const entry = { date: "0523", time: "0900", Pain: { head: "1" } };
    for (const shape of [
      [entry],
      { entries: [entry] },
      { Items: [entry] },
      { patient: "x", log: [entry] },
      entry,
    ])
      expect(fatesOf(shape).map(({ outcome }) => outcome)).toEqual(["new"]);
    const byDate = { "0523": { "0900": { Pain: { head: "1" } } } };
    for (const shape of [byDate, { entries: byDate }, { name: "x", ...byDate }])
      expect(fatesOf(shape).map(({ outcome }) => outcome)).toEqual(["new"]);
    const twice = '{"0523":{"0900":{"o2":"98"}},"0523":{"0900":{"o2":"97"},"0900":{"o2":"96"}}}';
    expect(fatesOf(twice).map((fate) => contentOf(fate).oxygenLow)).toEqual([98, 97, 96]);
    expect(tableOf(twice).diary?.repeated).toEqual(["0523", "0523 0900"]);
    expect(tableOf(JSON.stringify({ name: "x", ...byDate })).diary?.beside).toEqual([
      { key: "name", text: "x" },
    ]);
  },
  "wrong-child": () => {
    const undecided = fatesOf(at({ o2: "98" }), { choices: { children: {} } });
    expect(only(undecided)).toMatchObject({ outcome: "refused", code: "child-undecided" });
    expect(only(fatesOf(at({ o2: "98" }), { choices: { children: { "": "leave-out" } } }))).toMatchObject({
      ...{ outcome: "left-out", code: "child-left-out" },
    });
    expect(only(fatesOf(at({ o2: "98" }), { choices: { children: { "": "someone" } } }))).toMatchObject({
      ...{ outcome: "refused", code: "child-unknown" },
    });
    expect(only(fatesOf(at({ o2: "98" }))).childId).toBe(nora.id);
  },
  "before-birth": () => {
    expect(only(fatesOf(at({}), { bornOn: "2026-06-01" }))).toMatchObject({
      ...{ outcome: "refused", code: "before-birth", detail: { date: "2026-05-23", bornOn: "2026-06-01" } },
    });
    const on = (date: string, time?: string) =>
      only(fatesOf([{ date, time, pain: {} }], { today: "2026-11-20" }));
    expect(on("2026-11-22")).toMatchObject({ outcome: "refused", code: "in-future" });
    expect(on("2026-11-21").outcome).toBe("new");
    expect(on("2026-11-21", "1330")).toMatchObject({ code: "in-future" });
    expect(on("2026-11-21", "1230").outcome).toBe("new");
  },
  encoding: () => {
    const text = '{"0523":{"1300":{"note":"dolor en la niña"}}}';
    const utf16 = [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
    for (const sent of [
      bytes([0xef, 0xbb, 0xbf], text),
      bytes([0xff, 0xfe], utf16),
      bytes(text.replaceAll(",", ",\r\n")),
    ])
      expect(contentOf(only(fatesOf(sent))).note).toBe("dolor en la niña");
    const latin = bytes('{"0523":{"1300":{"note":"ni', [0xf1], 'a"}}}');
    expect(refusalOf(latin)).toEqual({ code: "not-utf8" });
    for (const broken of [
      text.replace("}}}", "},}}"),
      text.replaceAll('"', "'"),
      `${text}//`,
      text.replaceAll('"', "”"),
    ])
      expect(refusalOf(broken)).toMatchObject({ code: "json-broken", line: 1 });
  },
  "size-limits": () => {
    const entries = (count: number) =>
      `[${Array.from({ length: count }, (_, n) => `{"date":"0523","pain":{},"note":"${n}"}`)}]`;
    expect(tableOf(entries(20_000)).diary?.entries).toHaveLength(20_000);
    expect(refusalOf(entries(20_001))).toEqual({ code: "diary-too-long", most: 20_000 });
    const deep = (levels: number) =>
      `[{"date":"0523","pain":${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}]`;
    expect(refusalOf(deep(4))).toBeNull();
    expect(refusalOf(deep(5))).toMatchObject({ code: "diary-too-deep", most: 6, line: 1 });
    const keys = (count: number) => `{${Array.from({ length: count }, (_, n) => `"k${n}":"1"`)}}`;
    expect(refusalOf(`[{"date":"0523","pain":${keys(200)}}]`)).toBeNull();
    expect(refusalOf(`[{"date":"0523","pain":${keys(201)}}]`)).toMatchObject({
      code: "diary-too-many-keys",
      most: 200,
    });
    const note = (length: number) => fatesOf(at({ note: "x".repeat(length) }))[0]!;
    expect(note(2000).outcome).toBe("new");
    expect(note(2001)).toMatchObject({
      outcome: "refused",
      code: "text-too-long",
      detail: { key: "note", length: 2001 },
    });
    const large = JSON.stringify(at({ Pain: {} }, { filler: "x".repeat(5_000_000) }));
    expect(refusalOf(large)).toEqual({ code: "diary-too-large", most: 5_000_000 });
  },
  "html-and-formulas": () => {
    const note = "=1+1 <img src=x onerror=alert(1)>\u0007\nsecond";
    const fate = one({ note, Pain: { "=cmd|x": "4" } });
    expect(contentOf(fate).note).toBe("=1+1 <img src=x onerror=alert(1)>\nsecond");
    expect(codes(fate)).toEqual(["control-signs"]);
    expect(contentOf(fate).pains[0]?.name).toBe("=cmd|x");
    expect(toCsvText(["a"], [{ a: contentOf(fate).note ?? "" }])).toContain("'=1+1");
  },
  "partial-failure": () => {
    const fates = fatesOf([
      { date: "0523", time: "0900", o2: "98" },
      { date: "0524", time: "0900", Pain: { head: "3" } },
      { date: "0525", sleep: "8:00" },
      { date: "0526", bpr: "80/120" },
      { date: "0431", o2: "98" },
      "not an entry",
    ]);
    expect(fates.map(({ outcome }) => outcome)).toEqual([
      "new",
      "new",
      "new",
      "review",
      "refused",
      "refused",
    ]);
    expect(fates.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(fates.slice(4).map(({ code }) => code)).toEqual(["date-wrong", "not-an-entry"]);
  },
  "unknown-keys": () => {
    const fate = one({ mood: "low", notes: "and so on", temp: "101.2", Sleep: "8:00" });
    expect(fate.outcome).toBe("review");
    expect(fate.remarks?.map(({ code, detail }) => [code, detail.key, detail.text])).toEqual([
      ["unknown-key", "mood", "low"],
    ]);
    expect(contentOf(fate)).toMatchObject({
      ...{
        note: "and so on",
        temperature: 38.44,
        sleepMinutes: 480,
        mood: null,
        typed: { temperature: "101.2" },
      },
    });
    expect(said({ temp: 38.5 }).temperature).toBe(38.5);
    expect([why(one({ temp: "60" })), said({ temp: "60" }).temperature]).toEqual(["unit-unclear", null]);
  },
  "numbers-as-strings": () => {
    expect(said({ o2: "98 " }).oxygenLow).toBe(98);
    expect(said({ o2: "\uff10\uff19\uff18" }).oxygenLow).toBe(98);
    for (const text of ["1e2", "Infinity", "0x10", "12abc"]) {
      expect([text, said({ o2: text }).oxygenLow, levels(text)]).toEqual([text, null, [[]]]);
      expect(one({ o2: text }).outcome).toBe("review");
    }
  },
};

describe("the pitfalls of a diary of entries", () => {
  it("are all handled", () => {
    expect(ids.toSorted()).toEqual(Object.keys(handled).toSorted());
  });

  it.each(Object.entries(handled))("%s", (_, check) => check());
});

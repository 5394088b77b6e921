import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import type { Noticed } from "#lib/diary/core/entry.ts";
import en from "#messages/en/medicines.json" with { type: "json" };
import es from "#messages/es/medicines.json" with { type: "json" };
import { ingredientName, noticeSentence } from "./notice-sentence.ts";

type Say = Parameters<typeof noticeSentence>[2];

const speak = (locale: string, messages: object) =>
  createTranslator({
    locale,
    messages,
    onError: (error: Error) => {
      throw error;
    },
  } as never) as unknown as Say;
const [english, spanish] = [speak("en", en), speak("es", es)];

const say = (code: string, detail: Noticed["detail"], emergency: string | null = null) =>
  noticeSentence({ code, detail }, { name: "Calpol", locale: "en", emergency }, english);

describe("noticeSentence", () => {
  it("says when it was last given, and the published figure with who published it", () => {
    expect(say("too-soon", { minutes: 130, published: 240, source: "paracetamol-uk" })).toBe(
      "Calpol was last given 2 h 10 min before. NHS (UK) says at least 4 h between doses.",
    );
  });

  it("says that a figure is the stricter of two countries, and names its publisher in the language", () => {
    const notice = {
      code: "too-soon",
      detail: { minutes: 130, published: 240, source: "paracetamol-uk", region: "strictest" },
    };
    expect(noticeSentence(notice, { name: "Apiretal", locale: "es", emergency: null }, spanish)).toBe(
      "La dosis anterior de Apiretal fue 2 h 10 min antes. NHS (Reino Unido) indica al menos 4 h entre dosis. Es la más estricta de las cifras británicas y estadounidenses; no tenemos las de otros países.",
    );
  });

  it("says the family's figure, and both where the family's is looser", () => {
    expect(say("too-soon", { minutes: 200, own: 360 })).toContain(
      "Your list says at least 6 h between doses.",
    );
    expect(say("too-soon", { minutes: 200, own: 180, published: 240, source: "paracetamol-uk" })).toContain(
      "Your list says at least 3 h between doses; NHS (UK) says 4 h.",
    );
  });

  it("says whom to call where it was more than the most, with the family's own number", () => {
    const detail = { count: 5, untimed: 1, published: 4, source: "paracetamol-uk" };
    expect(say("too-many", detail)).toBe(
      "With this, Calpol was given 5 times in 24 hours, one of them without a time, counted by its day. NHS (UK) says at most 4 in 24 hours. Call a poison line, a pharmacist or the emergency number now, even when the child seems well.",
    );
    expect(say("too-many", detail, "Poison line 0344 892 0111")).toContain(
      "Call Poison line 0344 892 0111 now",
    );
    expect(say("together", { other: "Nurofen", minutes: 20 }, "111")).not.toContain("Call");
  });

  it("says figures as the language writes them", () => {
    const detail = { amount: 1.5, most: 1.25, unit: "g", unread: 2 };
    const told = { name: "Calpol", locale: "es", emergency: null };
    expect(noticeSentence({ code: "too-much", detail }, told, spanish)).toContain(
      "suma 1,5 g en 24 horas; su lista indica como máximo 1,25 g. No se han podido contar 2 dosis: no se sabe su cantidad en g.",
    );
  });

  it("names the doses without a time, in every language", () => {
    const many = (untimed: number) => ({ code: "too-many", detail: { count: 5, untimed, own: 4 } });
    const told = { name: "Apiretal", locale: "es", emergency: null };
    expect(noticeSentence(many(1), told, spanish)).toContain(
      "se ha dado 5 veces en 24 horas, una de ellas sin hora, contada por su día.",
    );
    expect(noticeSentence(many(2), told, spanish)).toContain(", 2 de ellas sin hora, contadas por su día.");
    expect(say("too-many", many(2).detail)).toContain(", 2 of them without a time, counted by their day.");
    expect(say("too-many", many(0).detail)).toContain("5 times in 24 hours. Your list");
  });

  it("names them beside what was given already, too", () => {
    const given = { name: "Apiretal", given: 5, untimed: 2, most: 4 };
    expect(english("over.given", given)).toBe(
      "Apiretal: 5 doses, 2 of them without a time, counted by their day; 4 are the most.",
    );
    expect(spanish("over.given", given)).toBe(
      "Apiretal: 5 dosis, 2 de ellas sin hora, contadas por su día; el máximo son 4.",
    );
    expect(english("over.given", { ...given, untimed: 0 })).toBe("Apiretal: 5 doses; 4 are the most.");
    expect([english, spanish].map((words) => words("state.nthUntimed", { untimed: 1 }))).toEqual([
      "One of those given has no time and is counted by its day.",
      "Una de las dadas no tiene hora y cuenta por su día.",
    ]);
  });

  it("names what an amount was counted with, whose limit it is, and how many doses could not be counted", () => {
    const detail = {
      ...{ amount: 1100, most: 1000, unit: "mg", unread: 1 },
      ...{ others: "Panadol, Tylenol", of: "Panadol" },
    };
    expect(say("too-much", detail)).toContain(
      "With this, Calpol (with Panadol, Tylenol) comes to 1,100 mg in 24 hours; your list says at most 1,000 mg of Panadol. One dose could not be counted: its amount in mg is not known.",
    );
  });

  it("says which other dose was given before or after", () => {
    const detail = { minutes: 130, own: 360, other: "Panadol" };
    expect(say("too-soon", detail)).toContain(
      "Panadol was given 2 h 10 min before; Calpol has the same ingredient. Your list",
    );
    expect(say("too-soon-after", detail)).toContain("Panadol was given 2 h 10 min after; Calpol has");
    expect(say("too-soon", { ...detail, minutes: 0 })).toContain(
      "Panadol is already written down for this time;",
    );
    expect(say("too-many", { count: 5, untimed: 0, own: 4, others: "Panadol" })).toContain(
      "With this, Calpol (with Panadol) was given 5 times in 24 hours.",
    );
  });

  it("says of a medicine of several ingredients which one was given before", () => {
    const detail = { minutes: 60, own: 360, key: "codeine" };
    expect(say("too-soon", detail)).toBe(
      "Calpol, as codeine, was last given 1 h before. Your list says at least 6 h between doses.",
    );
    expect(ingredientName("paracetamol + codeine", spanish)).toBe("paracetamol (acetaminofén) + codeína");
  });

  it("says what weight it goes by, of which day, and that it is old", () => {
    const detail = { weight: 4.8, least: 5, source: "ibuprofen-uk", weighedOn: "2026-02-01", weeks: 6 };
    expect(say("below-weight", detail)).toBe(
      "NHS (UK): Calpol is for children from 5 kg. The last weight in the record is 4.8 kg, of 1 February 2026. That weight is 6 weeks old.",
    );
  });

  it.each<[string, Noticed["detail"]]>([
    ["too-soon", { minutes: 0, own: 60 }],
    ["too-soon", { minutes: 30, own: 60, other: "Panadol" }],
    ["too-soon-after", { minutes: 30, own: 60 }],
    ["too-soon-after", { minutes: 30, own: 60, other: "Panadol", key: "codeine" }],
    ["too-many", { count: 3, untimed: 0, own: 2 }],
    ["too-many", { count: 3, untimed: 1, own: 2, key: "codeine" }],
    ["too-much", { amount: 3, most: 2, unit: "mL", unread: 0 }],
    ["too-much", { amount: 3, most: 2, unit: "mL", unread: 2, others: "Panadol", of: "Tylenol" }],
    ["same-ingredient", { other: "Panadol", key: "paracetamol" }],
    ["together", { other: "Nurofen", minutes: 0 }],
    ["below-age", { months: 2, least: 3, source: "paracetamol-uk" }],
    ["below-class-age", { months: 30, least: 72, source: "cough-cold-uk" }],
    ["below-weight", { weight: 4, least: 5, source: "ibuprofen-uk" }],
  ])("%s is a whole sentence in every language", (code, detail) => {
    for (const [locale, words] of [
      ["en", english],
      ["es", spanish],
    ] as const) {
      const sentence = noticeSentence({ code, detail }, { name: "Calpol", locale, emergency: null }, words);
      expect(sentence).toMatch(/Calpol.*\.$/);
      expect(sentence).not.toMatch(/undefined|none|NaN|[{}]|notices\./);
    }
  });
});

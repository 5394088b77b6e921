import { expect, it } from "vitest";
import { startingChoices } from "../core/choices.ts";
import { readTable } from "../core/read-table.ts";
import { recognise } from "../core/recognise.ts";
import { askedVaccines } from "./views.ts";

function ask(text: string, vaccines: Record<string, string> = {}) {
  const table = readTable(new TextEncoder().encode(text));
  if (!table.ok) throw new Error(table.code);
  const recognised = recognise(table.value);
  const start = startingChoices(recognised, { weightUnit: "kg", lengthUnit: "cm" }, []);
  return askedVaccines({ table: table.value, recognised, choices: { ...start, vaccines } });
}

it("offers what bears the name first, then what resembles it, and last what is usual", () => {
  const [pneumo, hexa, other] = ask(
    "date,vaccine\n2024-03-08,Neumococo 2\n2024-03-08,Hexavalente\n2024-03-08,Zzz\n2024-03-08,Neumococo 3\n",
  );
  expect(pneumo).toMatchObject({ text: "Neumococo 2", rows: 2, chosen: "" });
  expect(pneumo?.options.slice(0, 20)).toEqual(expect.arrayContaining(["133", "215", "216", "177"]));
  expect(hexa?.options.slice(0, 2).toSorted()).toEqual(["132", "146"]);
  expect(other?.options).toEqual(expect.arrayContaining(["03", "10", "21"]));
  for (const { options = [] } of [pneumo!, hexa!, other!]) {
    expect(options.slice(-2)).toEqual(["999", "leave-out"]);
    expect(new Set(options).size).toBe(options.length);
  }
});

it("keeps what was chosen among what is offered", () => {
  const [asked] = ask("date,vaccine\n2024-03-08,Zzz\n", { zzz: "17" });
  expect(asked).toMatchObject({ chosen: "17", options: expect.arrayContaining(["17"]) });
});

it("asks about thousands of names without looking each of them up", () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `2024-03-08,name ${at.toString(36)}x`);
  const before = performance.now();
  expect(ask(`date,vaccine\n${rows.join("\n")}\n`)).toHaveLength(10_000);
  expect(performance.now() - before).toBeLessThan(3000);
});

import { describe, expect, it } from "vitest";
import { countFates, type Fate, leaveOutDoubts } from "./fate.ts";
import { rowsPage } from "./rows-page.ts";

const fates: Fate<unknown>[] = Array.from({ length: 250 }, (_, place) => ({
  row: place + 2,
  outcome: place % 50 === 0 ? "refused" : "new",
  ...(place === 3 && { doubt: { code: "far-from-reference", detail: { z: 6 } } }),
}));

it("leaves out what is in doubt, and shows it all the same", () => {
  const left = leaveOutDoubts(fates);
  expect(countFates(left)).toMatchObject({ new: 244, "left-out": 1, refused: 5 });
  expect(rowsPage(left, { fate: "doubt" }).fates).toMatchObject([{ row: 5, code: "doubtful" }]);
});

describe("a page of rows", () => {
  it("holds a hundred, in the order of the file", () => {
    const { page, pages, from, of, fates: rows } = rowsPage(fates, { page: "3" });
    expect([page, pages, from, of, rows.length, rows[0]?.row]).toEqual([3, 3, 201, 250, 50, 202]);
  });

  it("is of one outcome, or of the doubtful", () => {
    expect(rowsPage(fates, { fate: "refused" }).fates.map(({ row }) => row)).toEqual([2, 52, 102, 152, 202]);
    const waiting = { row: 9, outcome: "refused", code: "child-undecided" } as const;
    expect(rowsPage([...fates, waiting], { fate: "refused" }).of).toBe(5);
    expect(rowsPage([...fates, waiting], { fate: "undecided" }).fates).toEqual([waiting]);
    expect(rowsPage(fates, { fate: "doubt" }).fates.map(({ row }) => row)).toEqual([5]);
    expect(rowsPage(fates, { fate: "redundant" })).toMatchObject({ from: 0, of: 0, page: 1, pages: 1 });
  });

  it("is the nearest there is, whatever was asked", () => {
    for (const [asked, page] of [
      ["0", 1],
      ["-4", 1],
      ["x", 1],
      ["1e9", 3],
      ["2.9", 2],
    ] as const)
      expect(rowsPage(fates, { page: asked, fate: "nothing" }).page).toBe(page);
  });
});

import { describe, expect, it } from "vitest";
import { chips, medicalLines, readList } from "./word-list.ts";

const read = (text: string, parts: "lines" | "commas") => readList(text, parts, chips);

describe("readList", () => {
  it("parts by commas, semicolons and lines, and tidies", () => {
    expect(read(" dinosaurs, music;\nwater ,, the  moon ", "commas")).toMatchObject({
      value: ["dinosaurs", "music", "water", "the moon"],
    });
  });
  it("keeps commas within a line", () => {
    expect(readList("Vitamin D, 400 IU\r\n- Iron, 5 mg\n", "lines", medicalLines)).toMatchObject({
      value: ["Vitamin D, 400 IU", "Iron, 5 mg"],
    });
  });
  it("takes each once, however it is written", () => {
    expect(read("Music, music, MUSIC", "commas")).toMatchObject({ value: ["Music"] });
  });
  it("takes nothing for nothing", () => {
    expect(read(" \n , ", "commas")).toMatchObject({ value: [] });
  });
  it("refuses too many or too long", () => {
    const many = Array.from({ length: 21 }, (_, place) => `n${place}`).join(",");
    expect(read(many, "commas")).toMatchObject({ code: "list-long", detail: { most: 20 } });
    expect(read("x".repeat(41), "commas")).toMatchObject({ code: "entry-long" });
    expect(read("x".repeat(40), "commas")).toMatchObject({ ok: true });
  });
});

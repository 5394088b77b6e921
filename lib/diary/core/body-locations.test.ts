import { describe, expect, it } from "vitest";
import { bodyLocations, findLocation } from "./body-locations.ts";

const id = (text: string) => {
  const found = findLocation(text);
  return found && ("id" in found ? found.id : found.choose);
};

describe("a place as it is written", () => {
  it.each([
    ["L knee", "left-knee"],
    ["left knee", "left-knee"],
    ["Knee (right)", "right-knee"],
    ["rodilla izq.", "left-knee"],
    ["Dolor en la rodilla derecha", "right-knee"],
    ["Head", "head"],
    ["HEADACHE", "head"],
    ["forehead", "forehead"],
    ["frente", "forehead"],
    ["glutes", "buttocks"],
    ["lower back", "lower-back"],
    ["left lower back", "lower-back"],
    ["left side", "left-ribs"],
    ["sore throat", "throat"],
    ["dolor de garganta", "throat"],
    ["left tummy", "lower-left-abdomen"],
    ["tummy ache on the left", "lower-left-abdomen"],
    ["appendix", "lower-right-abdomen"],
    ["todo el cuerpo", "whole-body"],
    ["Oído izquierdo", "left-ear"],
    ["right quad", "right-thigh"],
    ["left-hand", "left-hand"],
    ["other", "other"],
  ])("%j is %s", (text, expected) => expect(id(text)).toBe(expected));

  it.each([
    ["knee", ["left-knee", "right-knee"]],
    ["both knees", ["left-knee", "right-knee"]],
    ["quads", ["left-thigh", "right-thigh"]],
    ["back", ["upper-back", "mid-back", "lower-back"]],
    ["espalda", ["upper-back", "mid-back", "lower-back"]],
    ["tummy", ["upper-abdomen", "navel", "lower-left-abdomen", "lower-right-abdomen"]],
    ["left leg", ["left-thigh", "left-shin", "left-calf"]],
  ])("%j may be several", (text, expected) => expect(id(text)).toEqual(expected));

  it.each(["", "left", "soul", "__proto__", "constructor", "toString"])("%j is none", (text) => {
    expect(id(text)).toBeNull();
  });
});

describe("the list of places", () => {
  it("finds every place by its own name in both languages, and by its id", () => {
    for (const place of bodyLocations) {
      expect([place.names.en, place.names.es, place.id].map(id)).toEqual([place.id, place.id, place.id]);
    }
  });

  it("puts every place but the general ones on a view", () => {
    const nowhere = bodyLocations.filter(({ views }) => views.length === 0).map((place) => place.id);
    expect(nowhere).toEqual(["skin", "whole-body", "joints", "other"]);
    expect(bodyLocations).toHaveLength(55);
  });
});

import { expect, it } from "vitest";
import { ingredientKey, ingredientsIn } from "./ingredient.ts";

it.each([
  ["Calpol 120", "paracetamol"],
  ["Calpol Six Plus 250mg/5ml", "paracetamol"],
  ["Children's Tylenol", "paracetamol"],
  ["acetaminophen", "paracetamol"],
  ["APIRETAL", "paracetamol"],
  ["Nurofen for Children", "ibuprofen"],
  ["Ibuprofeno", "ibuprofen"],
  ["ácido acetilsalicílico 100 mg", "aspirin"],
  ["paracetamol-codeine", "paracetamol"],
  ["Nurofen-200", "ibuprofen"],
  ["Ibuprofen-PM", "ibuprofen"],
  ["Paracetamol500", "paracetamol"],
  ["1000paracetamol", "paracetamol"],
  ["Ben-u-ron", "ben-u-ron"],
  ["Oxycodone", "oxycodone"],
  ["oxycodone 5mg", "oxycodone"],
  ["journavx 100 mg", "journavx"],
  ["Vitamin D3 400 IU", "vitamin d3"],
  ["vitamin B 12", "vitamin b 12"],
  ["amoxicilina 250 mg/5 ml", "amoxicilina"],
  ["  Óxido  de zinc ", "óxido de zinc"],
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
  ["5 mg", "5 mg"],
  ["İ".repeat(200), "i\u0307".repeat(100)],
])("%j is counted as %j", (name, key) => expect(ingredientKey(name)).toBe(key));

it.each([
  ["Tylenol with codeine", ["paracetamol", "codeine"]],
  ["paracetamol-codeine", ["paracetamol", "codeine"]],
  ["Nurofen + Calpol", ["ibuprofen", "paracetamol"]],
  ["Calpol paracetamol", ["paracetamol"]],
  ["Ben-u-ron", []],
  ["", []],
])("%j tells the ingredients %j", (name, ingredients) => expect(ingredientsIn(name)).toEqual(ingredients));

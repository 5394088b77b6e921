import { describe, expect, it } from "vitest";
import { locales } from "#lib/kernel/locales.ts";
import { noticesOf } from "./core/notifications.ts";
import { letterOf, letterTo } from "./letter.ts";

const values = { name: "Ana", family: "Home", label: "Grandma", date: "May 1" };

describe.each(locales)("in %s", (locale) => {
  it.each(noticesOf("family"))("there is a letter for %s", (kind) => {
    const path = kind === "part-revoked" ? undefined : "/home";
    const { subject, text } = letterTo({ email: "a@b.example", locale }, letterOf(kind), path, values);
    expect(subject).toMatch(/Home|Grandma/);
    expect(`${subject}${text}`).not.toMatch(/[{}]|mail\.|Revoked\./);
  });
});

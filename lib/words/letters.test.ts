import { describe, expect, it } from "vitest";
import { writeLetter } from "./letters.ts";

const href = "https://nestling.example/confirm/abc";

describe("a letter", () => {
  it("speaks its reader's language, with its link in full and as a button", () => {
    const letter = writeLetter("es", "confirm", {}, { href });
    expect(letter).toMatchObject({ language: "es", subject: "Confirme su correo electrónico" });
    expect(letter.text).toContain(`Confirmar mi correo:\n${href}\n`);
    expect(letter.html).toContain(`<html lang="es">`);
    expect(letter.html).toContain(`<a href="${href}"`);
  });

  it("is in English for a language that is not one of ours", () => {
    expect(writeLetter("tlh", "confirm", {}, { href }).language).toBe("en");
  });

  it("keeps what people typed from becoming markup", () => {
    const letter = writeLetter("en", "emailChanged", { email: `<img src=x>"@example.org` }, { href });
    expect(letter.html).not.toContain("<img");
    expect(letter.html).toContain("&lt;img src=x&gt;&quot;@example.org");
    expect(letter.text).toContain(`<img src=x>"@example.org`);
  });
});

import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Letter, post } from "./mail.ts";

const letter: Letter = {
  to: "ana@example.org",
  subject: "¿Todo bien?",
  text: "Hola\nhttp://localhost:3000/reset/secret\n",
  html: "<p>Hola</p>",
  language: "es",
};

const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) close();
});

/** A mail server that answers its first messages with these codes, then takes all. */
async function serve(codes: number[]): Promise<{ received: Buffer[]; recipients: string[] }> {
  const received: Buffer[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      void buffer(stream).then((message) => {
        const responseCode = codes.shift();
        if (responseCode) return done(Object.assign(new Error("no"), { responseCode }));
        received.push(message);
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  closing.push(() => server.close());
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  return { received, recipients };
}

describe("through a mail server", () => {
  it("a letter arrives as it was written", async () => {
    vi.stubEnv("NEXTAUTH_URL", "https://nestling.example");
    const { received, recipients } = await serve([]);
    post([letter]);
    await vi.waitUntil(() => received.length === 1, 5000);
    const mail = await PostalMime.parse(received[0] ?? "");
    expect(recipients).toEqual(["ana@example.org"]);
    expect(mail.from).toMatchObject({ name: "Nestling", address: "no-reply@nestling.example" });
    expect([mail.subject, mail.text?.trim()]).toEqual([letter.subject, letter.text.trim()]);
    expect(mail.html).toContain("<p>Hola</p>");
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect([header("content-language"), header("auto-submitted")]).toEqual(["es", "auto-generated"]);
  });

  it("a passing trouble is waited out", async () => {
    const { received } = await serve([451]);
    post([letter]);
    await vi.waitUntil(() => received.length === 1, 8000);
  }, 10_000);

  it("a last word is logged without what the letter said", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { received } = await serve([550]);
    post([letter]);
    await vi.waitUntil(() => said.mock.calls.length > 0, 5000);
    expect(received).toEqual([]);
    expect(String(said.mock.calls[0])).toContain('"where":"mail"');
    expect(String(said.mock.calls)).not.toMatch(/secret|ana@|Todo/);
  });
});

it("without one, a letter lies in the outbox for this user alone, and its link is printed", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const outbox = mkdtempSync(join(tmpdir(), "nestling-outbox-"));
  vi.stubEnv("SMTP_URL", "");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  vi.stubEnv("NESTLING_OUTBOX", outbox);
  post([{ ...letter, to: "../ana@example.org" }]);
  // A file is there before it is written.
  const written = () => readdirSync(outbox).filter((file) => statSync(join(outbox, file)).size > 0);
  await vi.waitUntil(() => written().length === 1, 5000);
  const [name = ""] = written();
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}T[\d-]+\.\d{3}Z-\.\._ana@example\.org\.eml$/);
  expect(statSync(join(outbox, name)).mode & 0o777).toBe(0o600);
  expect((await PostalMime.parse(readFileSync(join(outbox, name)))).subject).toBe(letter.subject);
  expect(said).toHaveBeenCalledWith("Letter to ../ana@example.org: http://localhost:3000/reset/secret");
});

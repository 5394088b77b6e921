import { randomUUID } from "node:crypto";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export type MailServer = {
  readonly url: string;
  /** Where each message lies as it came, `<time>-<id>.eml`. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

/** A real mail server on loopback that keeps what it is given for `e2e/fixtures/mailbox.ts`. */
export async function startMailServer(): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), "nestling-mail-"));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      keep(buffer(stream), folder).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const stop = async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `smtp://127.0.0.1:${port}`, folder, stop };
}

/** Written aside and then put in its place, so that nobody reads half a message. */
async function keep(message: Promise<Buffer>, folder: string): Promise<void> {
  const name = `${Date.now()}-${randomUUID()}`;
  await writeFile(join(folder, `${name}.part`), await message);
  renameSync(join(folder, `${name}.part`), join(folder, `${name}.eml`));
}

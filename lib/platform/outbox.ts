import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { env } from "./env.ts";

/** Prints a letter's link, then lays the letter into the folder as `<time>-<to>.eml`, readable by this user alone. */
export async function layIntoOutbox(message: SendMailOptions, folder: string): Promise<void> {
  const to = (message.to as { address: string }).address;
  const link = String(message.text)
    .split(/\s+/)
    .find((word) => word.startsWith(env.publicUrl));
  console.log(`Letter to ${to}${link ? `: ${link}` : ""}`);
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const time = new Date().toISOString().replaceAll(":", "-");
  const name = `${time}-${to.replaceAll(/[^\w.@+-]/g, "_").slice(0, 100)}.eml`;
  await writeFile(join(folder, name), composed.message as Buffer, { mode: 0o600 });
}

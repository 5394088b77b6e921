import { setTimeout as sleep } from "node:timers/promises";
import { after } from "next/server";
import { createTransport, type SendMailOptions } from "nodemailer";
import { outside } from "./db.ts";
import { env } from "./env.ts";
import { logBug } from "./log.ts";
import { layIntoOutbox } from "./outbox.ts";

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The language it is written in, as `Content-Language` says it. */
  readonly language?: string;
};

/** Whether letters leave this server. Without a mail server they wait in the outbox, and the server prints their links. */
export function isMailConfigured(): boolean {
  return env.smtpUrl !== null;
}

/** Sends letters once the response has gone out, so that nobody waits for them nor learns from the time they take. Never throws. */
export function post(letters: readonly Letter[]): void {
  afterwards(async () => {
    await Promise.all(letters.map(deliver));
  });
}

/** Runs `work` once the response has gone out; outside a request, soon. What it throws is written to the log. */
export function afterwards(work: () => Promise<void>): void {
  const safely = () => outside(work).catch((error: unknown) => logBug("afterwards", error));
  try {
    after(safely);
  } catch {
    void safely();
  }
}

const pausesMs = [2_000, 10_000, 30_000];

async function deliver(letter: Letter): Promise<void> {
  for (const pauseMs of [...pausesMs, null]) {
    try {
      await send(letter);
      return;
    } catch (error) {
      if (pauseMs === null || isFinal(error) || !isMailConfigured()) {
        logBug("mail", error);
        return;
      }
      await sleep(pauseMs);
    }
  }
}

/** A mail server's 5xx is its last word; all else may pass. */
function isFinal(error: unknown): boolean {
  return error instanceof Error && "responseCode" in error && Number(error.responseCode) >= 500;
}

async function send(letter: Letter): Promise<void> {
  const message = toMessage(letter);
  if (!env.smtpUrl) return layIntoOutbox(message, env.outbox);
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url: env.smtpUrl, ...patience });
  await transport.sendMail(message);
}

function toMessage({ to, subject, text, html, language }: Letter): SendMailOptions {
  return {
    from: env.mailFrom,
    // As an object, so that no comma or bracket in it makes a second recipient.
    to: { name: "", address: to },
    subject,
    text,
    ...(html !== undefined && { html }),
    headers: { "Auto-Submitted": "auto-generated", ...(language && { "Content-Language": language }) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

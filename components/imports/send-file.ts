import { sendUpload } from "#components/ui/send-upload.ts";
import { mostBytes } from "#lib/imports/core/addresses.ts";
import type { Outcome } from "./file-outcomes.tsx";

type Sending = {
  readonly words: Readonly<Record<"tooLarge" | "unreachable" | "failed", string>>;
  readonly tell: (part: number) => void;
  readonly signal: AbortSignal;
};

/** Sends one file, for a child where it names none, and says what came of it; one that is too large is not sent at all. */
export async function sendFile(
  action: string,
  file: File,
  childId: string | undefined,
  { words, tell, signal }: Sending,
): Promise<Outcome> {
  const { name } = file;
  const refuse = (why: string): Outcome => ({ name, is: "refused", why });
  if (file.size > mostBytes) return refuse(words.tooLarge);
  const form = new FormData();
  form.append("file", file);
  if (childId) form.append("child", childId);
  const sent = await sendUpload(action, form, tell, signal);
  if (sent.kind === "saved") return { name, is: "read", to: sent.to };
  if (sent.kind === "signed-out") location.assign(sent.to);
  if (sent.kind === "cancelled") return { name, is: "waiting" };
  if (sent.kind === "refused") return refuse(sent.sentence);
  return refuse(sent.kind === "unreachable" ? words.unreachable : words.failed);
}

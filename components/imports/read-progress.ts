type End =
  | { readonly kind: "done"; readonly to: string }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "unreachable" | "failed" };

/** How far it is; `checking` once all is stored and is compared with the file. */
export type StoreProgress = { readonly done: number; readonly of: number; readonly stage?: "checking" };

type Line = Partial<StoreProgress> & { to?: string; sentence?: string };

/** Asks an address to do its work and tells how far it is, line by line, until it is done or refused. */
export async function readProgress(address: string, tell: (progress: StoreProgress) => void): Promise<End> {
  try {
    const response = await fetch(address, { method: "POST", headers: { accept: "application/x-ndjson" } });
    let last: Line = {};
    for await (const line of linesOf(response)) {
      last = JSON.parse(line) as Line;
      if (last.done !== undefined && last.of !== undefined) tell(last as StoreProgress);
    }
    if (last.to) return { kind: "done", to: last.to };
    return last.sentence ? { kind: "refused", sentence: last.sentence } : { kind: "failed" };
  } catch (error) {
    return { kind: error instanceof TypeError ? "unreachable" : "failed" };
  }
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value = "" } = (await reader?.read()) ?? { done: true };
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line) yield line;
    if (done) break;
  }
  if (rest) yield rest;
}

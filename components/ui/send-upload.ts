export type Sent =
  | { readonly kind: "saved" | "signed-out"; readonly to: string }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "unreachable" | "failed" }
  | { readonly kind: "cancelled" };

/** Sends a form with a file and says how far it is, from 0 to 1; a request of the older kind, because only that one can tell. */
export function sendUpload(
  action: string,
  form: FormData,
  tell: (part: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", action);
    request.setRequestHeader("accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => tell(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve({ kind: "unreachable" });
    request.onabort = () => resolve({ kind: "cancelled" });
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function readAnswer(status: number, text: string): Sent {
  const { to, sentence } = parse(text);
  if (to) return { kind: status === 401 ? "signed-out" : "saved", to };
  return sentence ? { kind: "refused", sentence } : { kind: "failed" };
}

function parse(text: string): { to?: string; sentence?: string } {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

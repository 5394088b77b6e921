import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { env } from "./env.ts";
import { pathHeader } from "./path-header.ts";
import { contentSecurityPolicy, strictTransport } from "./security-headers.ts";

type Arrival = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** What the proxy leaves alone: files of the build, and uploads, whose body it would hold on to. Keep it like proxy.ts's matcher. */
const passed =
  /^\/(_next\/static\/|icon\.svg$|api\/(health|ready)$|settings\/picture$|children\/[^/]+\/picture$|families\/[^/]+\/imports\/upload$)/;

/**
 * Does for a lasting server what proxy.ts does elsewhere, before Next sees a request: the nonce, the policy, the path. Next's own
 * way there costs a tenth of a page (docs/decisions/019-speed.md); it is not taken once the path is known.
 */
export function guardFront(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Arrival;
    const path = (request.url ?? "/").split("?", 1)[0] || "/";
    // Whoever sends the header itself does not decide what it says.
    request.headers[pathHeader] = path;
    if (passed.test(path)) return;
    const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
    request.headers["content-security-policy"] = policy;
    response.setHeader("content-security-policy", policy);
    if (env.secure) response.setHeader("strict-transport-security", strictTransport);
  });
}

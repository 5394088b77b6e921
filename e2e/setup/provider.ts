import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";

export type ProviderPerson = {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
};

export type LoopbackProvider = {
  /** What an app is started with to offer it. */
  readonly env: Readonly<
    Record<"OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET" | "OIDC_NAME", string>
  >;
  readonly stop: () => Promise<void>;
};

const client = { id: "nestling", secret: "secret-of-nestling" };

/**
 * A real OpenID Connect provider on loopback. Stories tell it whom it knows by a POST to /people; whoever names a subject at its
 * sign-in page is signed in as that person.
 */
export async function startProvider(port: number, appUrl: string): Promise<LoopbackProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, ProviderPerson>();
  const provider = new Provider(issuer, configuration(appUrl, people));
  provider.on("server_error", (_, error) => console.error("oidc-provider", error));
  const serve = provider.callback();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    const answered =
      pathname === "/people"
        ? learn(request, response, people)
        : pathname.startsWith("/interaction/")
          ? interact(provider, request, response)
          : Promise.resolve(serve(request, response));
    answered.catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  const stop = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  const env = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: "Loopback",
  };
  return { env, stop };
}

function configuration(appUrl: string, people: ReadonlyMap<string, ProviderPerson>): Configuration {
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    // As many do: e-mail and name come from userinfo, not in the ID token.
    conformIdTokenClaims: true,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["loopback"] },
    findAccount: (_, sub) => {
      const person = people.get(sub);
      return person && { accountId: sub, claims: () => ({ ...person }) };
    },
  };
}

async function learn(
  request: IncomingMessage,
  response: ServerResponse,
  people: Map<string, ProviderPerson>,
): Promise<void> {
  const person = JSON.parse(await read(request)) as ProviderPerson;
  people.set(person.sub, person);
  response.writeHead(204).end();
}

const page = `<!doctype html><html lang="en"><title>Loopback</title><h1>Loopback</h1>
<form method="post"><label>Who <input name="sub"></label><button>Continue</button>
<button name="stop" value="yes">Cancel</button></form></html>`;

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    return;
  }
  const form = new URLSearchParams(await read(request));
  if (form.has("stop")) {
    await provider.interactionFinished(request, response, { error: "access_denied" });
    return;
  }
  const accountId = form.get("sub") ?? "";
  const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
  grant.addOIDCScope("openid email profile");
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

// The package brings no types; here is what the loopback provider uses of it.
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Account = { accountId: string; claims(): object };
  export type Configuration = {
    clients: readonly { client_id: string; client_secret: string; redirect_uris: readonly string[] }[];
    claims: Readonly<Record<string, readonly string[]>>;
    conformIdTokenClaims: boolean;
    pkce: { required(): boolean };
    features: { devInteractions: { enabled: boolean } };
    interactions: { url(context: unknown, interaction: { uid: string }): string };
    cookies: { keys: readonly string[] };
    findAccount(context: unknown, sub: string): Account | undefined;
  };
  type Answer = { login: { accountId: string }; consent: { grantId: string } } | { error: string };

  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    on(event: "server_error", listener: (context: unknown, error: Error) => void): void;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ params: Readonly<Record<string, unknown>> }>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void>;
    Grant: new (about: {
      accountId: string;
      clientId: string;
    }) => {
      addOIDCScope(scope: string): void;
      save(): Promise<string>;
    };
  }
}

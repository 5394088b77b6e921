/** An OpenID Connect provider whose accounts may sign people in here. */
export type SignInProvider = {
  /** Its name in our own addresses. */
  readonly id: "google" | "oidc";
  /** Its name in sentences. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** The providers that the environment names: Google, and one of any kind. */
export function listProviders(): SignInProvider[] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = process.env;
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = process.env;
  const google = provider(
    "google",
    "Google",
    "https://accounts.google.com",
    GOOGLE_CLIENT_ID,
    GOOGLE_CLIENT_SECRET,
  );
  const issuer = OIDC_ISSUER?.replace(/\/+$/, "") ?? "";
  const named = OIDC_NAME || (URL.parse(issuer)?.hostname ?? "");
  return [...google, ...provider("oidc", named, issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET)];
}

function provider(
  id: SignInProvider["id"],
  name: string,
  issuer: string,
  clientId: string | undefined,
  clientSecret: string | undefined,
): SignInProvider[] {
  if (!clientId || !clientSecret || !URL.canParse(issuer)) return [];
  return [{ id, name, issuer, clientId, clientSecret }];
}

/** Where a form may lead to when somebody signs in elsewhere without scripts. */
export function listProviderOrigins(): string[] {
  return listProviders().map(({ issuer }) => new URL(issuer).origin);
}

import { env } from "./env.ts";
import { listProviderOrigins } from "./providers.ts";

/** The policy of one page: scripts and styles only from here or with this page's nonce, nothing framed, nothing sent elsewhere. */
export function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Charts and dialogs set geometry through style attributes, which no nonce can cover.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Without scripts a browser follows the form that signs somebody in elsewhere.
    ["form-action 'self'", ...listProviderOrigins()].join(" "),
    "frame-ancestors 'none'",
    ...(env.secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The headers of every answer, whatever it is. */
export const steadyHeaders: { key: string; value: string }[] = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "same-origin" },
  {
    key: "permissions-policy",
    value: "camera=(self), microphone=(self), bluetooth=(self), geolocation=(), payment=(), usb=()",
  },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
];

/** Two years of https only; sent where people reach the app over https. */
export const strictTransport = "max-age=63072000; includeSubDomains";

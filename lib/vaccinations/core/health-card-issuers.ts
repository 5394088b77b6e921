import issuers from "./data/health-card-issuers.json" with { type: "json" };
import testIssuer from "./data/health-card-test-issuer.json" with { type: "json" };
import type { TrustedIssuer } from "./health-card.ts";

/**
 * Whose cards count as verified: the framework's example issuer and the one of this project's own fixtures, both marked as test
 * issuers, and whoever an operator adds (scripts/data/health-card-issuers.ts). Server only; a page hands a browser what it needs.
 */
export const trustedIssuers: readonly TrustedIssuer[] = [...issuers, testIssuer];

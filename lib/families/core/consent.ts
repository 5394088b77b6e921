/** What a family can agree to. Without "record" nothing of a child is stored; the others are extras, and off until switched on. */
export type ConsentKind = (typeof consentKinds)[number];

export const optionalKinds = ["ai-provider", "listening", "research"] as const;
export const consentKinds = ["record", ...optionalKinds] as const;

export type OptionalKind = (typeof optionalKinds)[number];

/**
 * The version of each text that the app shows; the words are in `messages/<locale>/consent.json` under `<kind>.v<version>`.
 * A renewed text goes there under the next number, here, and into the table consent_texts: storing then waits until a parent
 * has agreed anew.
 */
export const consentTexts: Readonly<Record<ConsentKind, number>> = {
  record: 1,
  "ai-provider": 1,
  listening: 1,
  research: 1,
};

/** What somebody who agrees for a child says they are to it: holding parental responsibility is what the agreement rests on. */
export const relations = ["parent", "guardian"] as const;

export type Relation = (typeof relations)[number];

/** One agreement, as the history tells it. */
export type ConsentView = {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly version: number;
  readonly relation: Relation;
  readonly givenAt: Date;
  /** Null for somebody whose account is gone. */
  readonly givenBy: { readonly id: string; readonly name: string | null } | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
};

/**
 * Where a family stands with one kind of consent: agreed to the newest text; agreed to an older one, so asked again; withdrawn;
 * or never asked.
 */
export type ConsentStanding = "given" | "renewed" | "withdrawn" | "never";

/** A family's standing with a kind; `newest` is the latest version the database knows. `all` may hold other kinds, in any order. */
export function standingOf(
  all: readonly Pick<ConsentView, "kind" | "version" | "withdrawnAt">[],
  kind: ConsentKind,
  newest: number,
): ConsentStanding {
  const own = all.filter((each) => each.kind === kind);
  const live = own.filter(({ withdrawnAt }) => !withdrawnAt);
  if (live.some(({ version }) => version === newest)) return "given";
  if (live.length > 0) return "renewed";
  return own.length > 0 ? "withdrawn" : "never";
}

/** The agreement that holds: the one not withdrawn to the latest text; null when there is none. */
export function liveConsent<C extends Pick<ConsentView, "kind" | "version" | "withdrawnAt">>(
  all: readonly C[],
  kind: ConsentKind,
): C | null {
  const live = all.filter((each) => each.kind === kind && !each.withdrawnAt);
  return live.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

/** What somebody sent of their agreement: the text they had before them, what they are, and the tick. */
export type Agreement = {
  readonly version: number;
  readonly relation: Relation | undefined;
  readonly agreed: boolean;
};

/** The code of what is missing, by field: nothing is agreed to by default. Null when the agreement is whole. */
export function checkAgreement(
  given: Agreement,
): { readonly relation?: string; readonly agreed?: string } | null {
  const missing = {
    ...(!given.relation && { relation: "relation-missing" }),
    ...(!given.agreed && { agreed: "agree-missing" }),
  };
  return Object.keys(missing).length > 0 ? missing : null;
}

/** A family in which somebody may add children, once a parent has agreed. */
export type FamilyToAddTo = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** False where a parent is asked to agree first. */
  readonly consented: boolean;
};

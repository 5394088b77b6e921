import type { ChildCaller } from "#lib/access/action.ts";
import { formatDate, formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { getLocale } from "#lib/words/words.ts";
import { visitsOf } from "../batch/core/visits.ts";
import {
  checkCard,
  type ImportableCard,
  isNamedLike,
  newAmong,
  type TakenDose,
  takeDoses,
} from "../core/card-doses.ts";
import type { CardPatient } from "../core/health-card.ts";
import { trustedIssuers } from "../core/health-card-issuers.ts";
import { readCardText } from "../core/health-card-text.ts";
import { verifyHealthCard } from "../core/health-card-verification.ts";
import { updateDue } from "../due/due.ts";
import { insertDoses, type NewDose, updateDoseWithdrawn } from "../mutations.ts";
import { type DoseScene, isAlike, setDoseScene } from "../recording/recording.ts";
import { nameOf } from "../search/search.ts";
import { listDosesByOrigin } from "./queries.ts";
import type { SentCard } from "./schema.ts";

type Imported = {
  readonly id: string;
  readonly count: number;
  readonly audit: { cvx: string[]; card: string };
};

/**
 * Takes over a card's doses, all or none, once its signature was judged here and what is unsure about it was answered. One that was
 * taken over before stays as it was corrected since; one that was removed since is put back.
 */
export async function recordCardAs(
  db: Db,
  sent: SentCard,
  caller: ChildCaller,
  now: Date,
): Promise<Result<Imported>> {
  const judged = await judge(sent.card, now);
  if (!judged.ok) return beside(judged.code);
  const scene = await setDoseScene(db, sent.childId, caller);
  if (!scene.ok) return scene;
  const card = judged.value;
  const taken = takeDoses(card.doses, scene.value.today);
  if (!taken.ok) return beside(taken.code);
  const fresh = newAmong(taken.value, scene.value.known, isAlike);
  const whose = { familyId: caller.familyId, childId: sent.childId, recordedBy: caller.me.id };
  const rows = toRows(fresh, card, sent, whose);
  const origins = rows.map(({ origin }) => origin);
  const stored = await listDosesByOrigin(db, whose, origins);
  const removed = stored.filter(({ isWithdrawn }) => isWithdrawn);
  const added = rows.filter(({ origin }) => !stored.some((dose) => dose.origin === origin));
  const told = removed.length + added.length;
  if (told === 0) return beside("card-known");
  const open = (await questions(card, taken.value, told, scene.value)).filter(
    ({ code }) => !sent.confirmed.includes(`card:${code}`),
  );
  if (open.length > 0) return questioned(open);
  for (const { id } of removed) await updateDoseWithdrawn(db, id, null);
  const count = removed.length + (await insertDoses(db, added));
  // Whoever sent the same card at the same moment was first.
  if (count === 0) return beside("card-known");
  await updateDue(db, scene.value.child, scene.value.today);
  const cvx = [...removed, ...added].map((dose) => dose.cvx);
  return ok({ id: sent.visitId, count, audit: { cvx, card: card.issuer.name ?? card.issuer.url } });
}

const beside = (code: string) => ({ ...refused(code), fields: { card: code } });

async function judge(text: string, now: Date): Promise<Result<ImportableCard>> {
  const found = readCardText(text);
  if (found.kind === "too-large") return refused("card-many");
  if (found.kind === "link") return refused("card-link");
  if (found.kind === "parts") return refused("card-parts");
  if (found.kind === "none") return refused("card-none");
  const [jws = "", ...more] = found.jws;
  if (more.length > 0) return refused("card-many");
  return checkCard(await verifyHealthCard(jws, trustedIssuers, now));
}

/** What is asked before a card is taken over: always what it holds, and whatever is unsure about it. */
async function questions(
  card: ImportableCard,
  taken: readonly TakenDose[],
  fresh: number,
  { child }: DoseScene,
): Promise<Question[]> {
  const locale = await getLocale();
  const ask = (code: string, detail: Question["detail"] = {}): Question => ({ code, field: "card", detail });
  const told = taken.map(
    ({ cvx, givenOn }) => `${nameOf(cvx, null, locale)} (${formatShortDate(givenOn, locale)})`,
  );
  const bornOn = formatDate(child.bornOn, locale);
  const { names, birthDate }: CardPatient = card.patient;
  const isEarly = taken.some(({ givenOn }) => givenOn < child.bornOn);
  return [
    ask("card-doses", { doses: formatList(told, locale), count: fresh }),
    ...(isNamedLike(names, child.name)
      ? []
      : [ask("card-name", { name: names[0] ?? "", child: child.name })]),
    ...(birthDate === null || birthDate === child.bornOn
      ? []
      : [ask("card-birth", { date: formatDate(birthDate, locale), bornOn })]),
    ...(card.state === "unknown-issuer" ? [ask("card-unsigned")] : []),
    ...(card.issuer.isTest ? [ask("card-test")] : []),
    ...(isEarly ? [ask("card-before-birth", { bornOn })] : []),
  ];
}

type Whose = Pick<NewDose, "familyId" | "childId" | "recordedBy">;
type CardRow = NewDose & { readonly origin: string };

/**
 * Doses of one day are one visit, but for the same vaccine a second time. Where a dose stood on a card is its origin, so that the same
 * card twice adds nothing; nor does one that says the same twice.
 */
function toRows(
  doses: readonly TakenDose[],
  card: ImportableCard,
  { confirmed }: SentCard,
  whose: Whose,
): readonly CardRow[] {
  const once = [...new Map(doses.map((dose) => [originOf(dose, card), dose]))];
  const days = once.map(([, { cvx, givenOn }]) => ({ cvx, visit: givenOn }));
  const visits = visitsOf(days, newId);
  const isVerified = card.state === "verified";
  return once.map(([origin, dose], place) => ({
    ...whose,
    id: newId(),
    visitId: visits[place] ?? newId(),
    ...dose,
    product: null,
    precision: "day",
    expiresOn: null,
    site: null,
    route: null,
    nextDueOn: null,
    flaw: null,
    source: "health_card",
    verifiedBy: isVerified ? (card.issuer.name ?? card.issuer.url).slice(0, 300) : null,
    note: null,
    confirmed,
    importId: null,
    origin,
  }));
}

const originOf = ({ cvx, givenOn, lot }: TakenDose, { issuer }: ImportableCard) =>
  `card:${idFrom(JSON.stringify([issuer.url, cvx, givenOn, lot]))}`;

import type { ChildCaller } from "#lib/access/action.ts";
import { formatDate, formatList, formatShortDate } from "#lib/kernel/date-words.ts";
import { newId } from "#lib/kernel/ids.ts";
import { ok, type Question, questioned, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import { getLocale } from "#lib/words/words.ts";
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
import { insertDoses, type NewDose } from "../mutations.ts";
import { type DoseScene, isAlike, setDoseScene } from "../recording/recording.ts";
import { nameOf } from "../search/search.ts";
import type { SentCard } from "./schema.ts";

type Imported = {
  readonly id: string;
  readonly count: number;
  readonly audit: { cvx: string[]; card: string };
};

/** Takes over a card's doses, all or none, once its signature was judged here and what is unsure about it was answered. */
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
  const rows = fresh.map((dose) => toRow(dose, card, sent, whose));
  if (rows.length === 0) return beside("card-known");
  const open = (await questions(card, taken.value, fresh.length, scene.value)).filter(
    ({ code }) => !sent.confirmed.includes(`card:${code}`),
  );
  if (open.length > 0) return questioned(open);
  await insertDoses(db, rows);
  await updateDue(db, scene.value.child, scene.value.today);
  const audit = { cvx: rows.map(({ cvx }) => cvx), card: card.issuer.name ?? card.issuer.url };
  return ok({ id: sent.visitId, count: rows.length, audit });
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

/** Doses of one day are one visit. Where a dose stood on a card is its origin, so that the same card twice adds nothing. */
function toRow(
  dose: TakenDose,
  card: ImportableCard,
  { visitId, confirmed }: SentCard,
  whose: Whose,
): NewDose {
  const { cvx, givenOn, lot } = dose;
  const isVerified = card.state === "verified";
  return {
    ...whose,
    id: newId(),
    visitId: idFrom(`${visitId} ${givenOn}`),
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
    origin: `card:${idFrom(JSON.stringify([card.issuer.url, cvx, givenOn, lot]))}`,
  };
}

import { Prisma } from "#generated/prisma/client.ts";
import { newId } from "#lib/kernel/ids.ts";
import type { Db } from "#lib/platform/db.ts";
import { idFrom } from "#lib/platform/derived-id.ts";
import type { DoseRecord } from "./core/dose-record.ts";
import { type DoseContent, isDoseReplay, visitLine } from "./core/dose-replay.ts";

/** A dose as it is stored. `origin` is where it stood in an import or on a card: the same one twice is stored once. */
export type NewDose = Omit<DoseRecord, "recordedBy" | "reactions"> & {
  readonly familyId: string;
  readonly childId: string;
  readonly confirmed: readonly string[];
  readonly recordedBy: string;
  readonly importId: string | null;
  readonly origin: string | null;
};

/** So many rows go to the database at once. */
const BATCH = 2000;

/**
 * Stores doses and answers how many were new: one whose id, origin, or visit and vaccine is stored already adds nothing. Each batch is
 * one statement with one parameter, however many rows it has.
 */
export async function insertDoses(db: Db, rows: readonly NewDose[]): Promise<number> {
  let added = 0;
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = JSON.stringify(rows.slice(from, from + BATCH));
    added += await db.$executeRaw`
      insert into doses (id, family_id, child_id, visit_id, cvx, mvx, product, given_on, precision, lot, expires_on, provider, site, route,
        next_due_on, flaw, source, verified_by, note, confirmed, recorded_by, import_id, origin)
      select r.id, r."familyId", r."childId", r."visitId", r.cvx, r.mvx, r.product, r."givenOn", r.precision, r.lot, r."expiresOn", r.provider,
        r.site, r.route, r."nextDueOn", r.flaw, r.source, r."verifiedBy", r.note, r.confirmed, r."recordedBy", r."importId", r.origin
      from jsonb_to_recordset(${batch}::jsonb) as r (id uuid, "familyId" uuid, "childId" uuid, "visitId" uuid, cvx text, mvx text,
        product text, "givenOn" date, precision date_precision, lot text, "expiresOn" date, provider text, site text, route text,
        "nextDueOn" date, flaw text, source dose_source, "verifiedBy" text, note text, confirmed text[], "recordedBy" uuid,
        "importId" uuid, origin text)
      on conflict do nothing`;
  }
  return added;
}

type Place = { readonly familyId: string; readonly childId: string; readonly recordedBy: string };

/**
 * Stores a visit's doses. The same visit sent again adds nothing; the id of a visit already stored with other content (a form reached
 * by going back), or withdrawn since, gets a new id, so that nothing typed is dropped. Answers the visit's id.
 */
export async function insertVisit(
  db: Db,
  visit: { readonly visitId: string; readonly confirmed: readonly string[] },
  doses: readonly DoseContent[],
  { familyId, childId, recordedBy }: Place,
): Promise<string> {
  const visitId = await findPlaceFor(db, visit.visitId, doses, { familyId, childId });
  const whose = { familyId, childId, visitId, recordedBy, importId: null, origin: null };
  const { confirmed } = visit;
  await insertDoses(
    db,
    doses.map((dose) => ({ verifiedBy: null, ...dose, ...whose, id: newId(), confirmed })),
  );
  return visitId;
}

/** The id to store a visit under: its own, or where that holds other content the next one made from it. */
export async function findPlaceFor(
  db: Db,
  id: string,
  sent: readonly DoseContent[],
  { familyId, childId }: Omit<Place, "recordedBy">,
): Promise<string> {
  let visitId = id;
  for (;;) {
    const stored = await db.$queryRaw<{ dose: DoseContent & { isWithdrawn: boolean } }[]>`
      select to_jsonb(d) || ${storedNames} as dose from doses d
      where d.family_id = ${familyId}::uuid and d.child_id = ${childId}::uuid and d.visit_id = ${visitId}::uuid`;
    if (stored.length === 0) return visitId;
    if (
      isDoseReplay(
        stored.map(({ dose }) => dose),
        sent,
      )
    )
      return visitId;
    // Always the same for the same content, so that sending that again, too, is storing it once.
    visitId = idFrom(visitLine(visitId, sent));
  }
}

/** The columns whose names differ from those of the core. */
const storedNames = Prisma.sql`jsonb_build_object('givenOn', d.given_on, 'expiresOn', d.expires_on, 'nextDueOn', d.next_due_on,
  'isWithdrawn', d.withdrawn_at is not null)`;

/** Puts a dose right; false when there is none that this person may change. */
export async function updateDose(
  db: Db,
  doseId: string,
  { cvx, mvx, product, lot, provider, site, route, flaw, note, ...dose }: DoseContent,
  confirmed: readonly string[],
): Promise<boolean> {
  const count = await db.$executeRaw`
    update doses set cvx = ${cvx}, mvx = ${mvx}, product = ${product}, given_on = ${dose.givenOn}::date,
      precision = ${dose.precision}::date_precision, lot = ${lot}, expires_on = ${dose.expiresOn}::date, provider = ${provider}, site = ${site},
      route = ${route}, next_due_on = ${dose.nextDueOn}::date, flaw = ${flaw}, source = ${dose.source}::dose_source,
      verified_by = ${dose.verifiedBy ?? null}, note = ${note}, confirmed = ${[...confirmed]}::text[], updated_at = now()
    where id = ${doseId}::uuid and withdrawn_at is null`;
  return count > 0;
}

/** Takes a dose out of the record, or puts it back with null. It is kept, so that it can be put back. */
export async function updateDoseWithdrawn(db: Db, doseId: string, withdrawnAt: Date | null): Promise<void> {
  await db.dose.update({ where: { id: doseId }, data: { withdrawnAt }, select: { id: true } });
}

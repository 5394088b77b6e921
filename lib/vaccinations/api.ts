import type { ProgramChildCaller } from "#lib/access/api.ts";
import { apiDoor, childApiDoor } from "#lib/access/api.ts";
import { getChild } from "#lib/families/queries.ts";
import { todayIn } from "#lib/kernel/dates.ts";
import { ok, type Result, refused } from "#lib/kernel/result.ts";
import type { Db } from "#lib/platform/db.ts";
import { getLocale } from "#lib/words/words.ts";
import {
  dose,
  dosePatch,
  doses,
  dosesQuery,
  forecast,
  newDoses,
  recordedDoses,
  vaccines,
  vaccinesQuery,
} from "./api/schema.ts";
import { doseTeller, toForecast, toVaccines } from "./api/views.ts";
import { correctWith, recordBatch } from "./batch/batch.ts";
import { assessRecord } from "./core/assess-record.ts";
import { cvxOf } from "./core/catalog.ts";
import { findDose, getVaccinations } from "./queries.ts";
import { setDoseWithdrawn } from "./recording/recording.ts";
import { findVaccines } from "./search/search.ts";

const place = "/v1/children/{childId}/vaccinations";

/** Whose rules doses are judged by. */
const rules =
  "CDC, Clinical Decision Support for Immunization (CDSi), supporting data 4.64-508 of 10 November 2025";

const listDoses = childApiDoor({
  name: "listDoses",
  method: "GET",
  path: `${place}/doses`,
  summary: "Vaccine doses, the latest first",
  needs: "vaccinations:read",
  room: "vaccinations",
  query: dosesQuery,
  output: doses,
  async run(db, { params: { childId }, query }, { familyId }) {
    const record = await getVaccinations(db, { familyId, id: childId });
    const { cvx, from = "", to = "9999", limit, cursor } = query;
    const all = record.doses
      .filter((each) => each.givenOn >= from && each.givenOn <= to && (!cvx || each.cvx === cvxOf(cvx)))
      .toReversed();
    const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor);
    if (start < 0) return wrong("cursor", "cursor-wrong");
    const page = all.slice(start, start + limit);
    return ok({ body: { doses: page.map(await doseTeller(childId)), next: all[start + limit]?.id ?? null } });
  },
});

const recordDoses = childApiDoor({
  name: "recordDoses",
  method: "POST",
  path: `${place}/doses`,
  summary: "Record a vaccine dose, or up to 100 at once",
  description:
    "All are stored, or none. What looks like a slip of the pen is asked about (409, `questioned`): send it again with the question's id in `confirm` to say that it is right. With an `id` of your own or an Idempotency-Key, sending it again stores it once. Doses of one request and day were given together.",
  verb: "vaccinations.record",
  needs: "vaccinations:record",
  room: "vaccinations",
  body: newDoses,
  output: recordedDoses,
  statuses: [201, 200],
  takesKey: true,
  async run(db, { params: { childId }, body, idempotencyKey }, caller) {
    const isList = "doses" in body;
    const sent = isList ? body.doses : [body];
    const done = await recordBatch(db, { childId, doses: sent, isList, idempotencyKey }, caller);
    if (!done.ok) return done;
    const { added, fresh, doses } = done.value;
    const days = [...new Set(fresh.map(({ givenOn }) => givenOn))];
    const audit = {
      cvx: [...new Set(fresh.map(({ cvx }) => cvx))],
      count: added,
      ...(days.length === 1 && { givenOn: days[0] }),
    };
    return ok({
      body: { recorded: added, doses: doses.map(await doseTeller(childId)) },
      status: added > 0 ? 201 : 200,
      ...(added > 0 && { deed: { id: doses[0]?.id ?? childId, audit } }),
    });
  },
});

const getDose = childApiDoor({
  name: "getDose",
  method: "GET",
  path: `${place}/doses/{doseId}`,
  summary: "A vaccine dose, withdrawn or not",
  needs: "vaccinations:read",
  room: "vaccinations",
  output: dose,
  async run(db, { params: { childId, doseId } }) {
    const found = await findDose(db, childId, doseId);
    return found ? ok({ body: (await doseTeller(childId))(found) }) : refused("not-found");
  },
});

const correctDose = childApiDoor({
  name: "correctDose",
  method: "PATCH",
  path: `${place}/doses/{doseId}`,
  summary: "Put a vaccine dose right",
  description: "What is left out stays as it is. Questions are asked as when recording.",
  verb: "vaccinations.correct",
  needs: "vaccinations:record",
  room: "vaccinations",
  body: dosePatch,
  output: dose,
  async run(db, { params: { childId, doseId }, body }, caller) {
    const corrected = await correctWith(db, { childId, doseId, patch: body }, caller);
    if (!corrected.ok) return corrected;
    const after = await findDose(db, childId, doseId);
    return after
      ? ok({ body: (await doseTeller(childId))(after), deed: corrected.value })
      : refused("not-found");
  },
});

const withdrawDose = childApiDoor({
  name: "withdrawDose",
  method: "DELETE",
  path: `${place}/doses/{doseId}`,
  summary: "Take a vaccine dose out of the record; it can be put back",
  verb: "vaccinations.withdraw",
  needs: "vaccinations:record",
  room: "vaccinations",
  output: dose,
  run: (db, { params }, caller) => putAt(db, params, new Date(), caller),
});

const restoreDose = childApiDoor({
  name: "restoreDose",
  method: "POST",
  path: `${place}/doses/{doseId}/restore`,
  summary: "Put a withdrawn vaccine dose back",
  verb: "vaccinations.restore",
  needs: "vaccinations:record",
  room: "vaccinations",
  output: dose,
  run: (db, { params }, caller) => putAt(db, params, null, caller),
});

const getForecast = childApiDoor({
  name: "getVaccinationForecast",
  method: "GET",
  path: `${place}/forecast`,
  summary: "What is due by vaccine group, and which doses count",
  needs: "vaccinations:read",
  room: "vaccinations",
  output: forecast,
  async run(db, { params: { childId } }, { timeZone }) {
    const child = await getChild(db, childId);
    const record = await getVaccinations(db, child);
    const asOf = todayIn(timeZone, new Date());
    const told = await toForecast(assessRecord(child, record, asOf), record.decisions);
    return ok({ body: { childId, asOf, rules, ...told } });
  },
});

const searchVaccines = apiDoor({
  name: "searchVaccines",
  method: "GET",
  path: "/v1/vaccines",
  summary: "Vaccines by name, trade name, disease or code",
  description: "CDC's code sets (CVX); nothing of any child. The best match comes first.",
  needs: "child:read",
  room: "vaccinations",
  query: vaccinesQuery,
  output: vaccines,
  run: async (_db, { query: { q, limit } }) =>
    ok({ body: toVaccines(findVaccines(q, await getLocale(), limit)) }),
});

export const doors = [
  listDoses,
  recordDoses,
  getDose,
  correctDose,
  withdrawDose,
  restoreDose,
  getForecast,
  searchVaccines,
];

type At = { readonly childId: string; readonly doseId: string };

/** Withdraws at a moment, or puts back with null; where it is so already, nothing is done. */
async function putAt(db: Db, { childId, doseId }: At, moment: Date | null, caller: ProgramChildCaller) {
  const done = await setDoseWithdrawn(db, childId, doseId, moment, caller);
  if (!done.ok) return done;
  const { id, dose, isChanged, audit } = done.value;
  return ok({ body: (await doseTeller(childId))(dose), ...(isChanged && { deed: { id, audit } }) });
}

function wrong(field: string, code: string): Result<never> {
  return { ok: false, code: "invalid", fields: { [field]: code } };
}

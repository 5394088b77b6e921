import { Prisma } from "#generated/prisma/client.ts";

/** A moment as ISO text, as JavaScript writes it. */
export function isoText(moment: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const ofEntry = (line: Prisma.Sql) =>
  Prisma.sql`${line}.family_id = e.family_id and ${line}.child_id = e.child_id and ${line}.entry_id = e.id`;

const pains = Prisma.sql`(select coalesce(json_agg(json_build_object('location', p.location, 'name', p.name, 'text', p.text, 'levels', p.levels,
  'low', p.low, 'high', p.high, 'mean', p.mean, 'band', p.band, 'scale', p.scale, 'rater', p.rater, 'items', p.items) order by p.place), '[]')
  from diary_pains p where ${ofEntry(Prisma.sql`p`)})`;

const intakes = Prisma.sql`(select coalesce(json_agg(json_build_object('medicineId', i.medicine_id, 'key', i.key, 'name', i.name,
  'text', i.text, 'amount', i.amount, 'unit', i.unit, 'perAmount', i.per_amount, 'perUnit', i.per_unit, 'count', i.count,
  'route', i.route, 'noticed', i.noticed) order by i.place), '[]') from diary_intakes i where ${ofEntry(Prisma.sql`i`)})`;

const activities = Prisma.sql`(select coalesce(json_agg(json_build_object('key', a.key, 'name', a.name, 'text', a.text,
  'minutes', a.minutes, 'count', a.count) order by a.place), '[]') from diary_activities a where ${ofEntry(Prisma.sql`a`)})`;

const content = Prisma.sql`'day', e.day, 'minute', e.minute, 'zone', e.zone, 'at', ${isoText(Prisma.sql`e.at`)},
  'oxygenLow', e.oxygen_low, 'oxygenHigh', e.oxygen_high, 'oxygenFlow', e.oxygen_flow, 'systolic', e.systolic, 'diastolic', e.diastolic,
  'heartRate', e.heart_rate, 'breathingRate', e.breathing_rate, 'temperature', e.temperature, 'method', e.method, 'pains', ${pains},
  'intakes', ${intakes}, 'activities', ${activities}, 'sleepMinutes', e.sleep_minutes, 'sleepFrom', ${isoText(Prisma.sql`e.sleep_from`)},
  'sleepTo', ${isoText(Prisma.sql`e.sleep_to`)}, 'mood', e.mood, 'note', e.note, 'typed', e.typed`;

/** What an entry says as JSON in the shape of `EntryContent`, of `diary_entries e`. */
export const contentObject: Prisma.Sql = Prisma.sql`json_build_object(${content})`;

/**
 * An entry as JSON in the shape of `Entry`, of `diary_entries e`. Days leave the database as "YYYY-MM-DD" and moments as ISO text: no
 * Date is made of them.
 */
export const entryObject: Prisma.Sql = Prisma.sql`json_build_object('id', e.id, ${content}, 'painMax', e.pain_max, 'painMean', e.pain_mean,
  'raw', e.raw, 'pictureId', (select p.id from pictures p where p.id = e.picture_id and p.removed_at is null),
  'recordedBy', (select p.name from persons p where p.id = e.recorded_by), 'isImported', e.import_id is not null)`;

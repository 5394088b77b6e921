import type { Db } from "#lib/platform/db.ts";
import { readDevice } from "#lib/platform/devices.ts";
import type { Sighting } from "./core/new-device.ts";

/** Where and on what a person was signed in before, the latest hundred. Doorkeeper only. */
export async function listSightings(db: Db, personId: string): Promise<Sighting[]> {
  const sessions = await db.session.findMany({
    where: { personId },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
    select: { device: true, address: true },
  });
  return sessions.map(({ device, address }) => ({ ...readDevice(device), address }));
}

export type SessionView = {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly browser: string | null;
  readonly system: string | null;
  readonly place: string | null;
  readonly address: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

const shown = {
  id: true,
  device: true,
  place: true,
  address: true,
  createdAt: true,
  lastSeenAt: true,
} as const;

/** Where a person is signed in, this session first, then the one seen last. */
export async function listSessions(db: Db, personId: string, currentId: string): Promise<SessionView[]> {
  const alive = await db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: "desc" },
    take: 100,
    select: shown,
  });
  const views = alive.map((row) => toView(row, currentId));
  return [...views.filter(({ isCurrent }) => isCurrent), ...views.filter(({ isCurrent }) => !isCurrent)];
}

/** The sign-in before this session's; null when this is the first. */
export async function findPreviousSignIn(
  db: Db,
  personId: string,
  currentId: string,
): Promise<SessionView | null> {
  const current = await db.session.findUniqueOrThrow({
    where: { id: currentId },
    select: { createdAt: true },
  });
  const row = await db.session.findFirst({
    where: { personId, id: { not: currentId }, createdAt: { lte: current.createdAt } },
    orderBy: { createdAt: "desc" },
    select: shown,
  });
  return row && toView(row, currentId);
}

type Row = Omit<SessionView, "browser" | "system" | "isCurrent"> & { device: string | null };

function toView({ device, address, ...row }: Row, currentId: string): SessionView {
  const named = address === "unknown" ? null : address;
  return { ...row, ...readDevice(device), address: named, isCurrent: row.id === currentId };
}

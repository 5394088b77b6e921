import { z } from "zod";
import { channels, differing, kinds } from "#lib/access/core/notifications.ts";

/** The name of a choice's field: its kind and channel. */
export const choiceField = (kind: string, channel: string) => `${kind}.${channel}`;

const fields = kinds.flatMap((kind) => channels.map((channel) => choiceField(kind, channel)));

/** A box that is not ticked is not sent. */
export const notificationsInput = z
  .object(Object.fromEntries(fields.map((field) => [field, z.literal("on").optional().catch(undefined)])))
  .transform((ticked) => differing((kind, channel) => ticked[choiceField(kind, channel)] === "on"));

import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";

const id = z.string("invalid").refine(isId, "invalid");

export const ownPictureInput = z.object({ pictureId: id });
export const childPictureInput = z.object({ childId: id, pictureId: id });

/** Where on the photo's longer side the square lies, in hundredths; null leaves it to the app. */
export const focusInput = z.coerce
  .number()
  .min(0)
  .max(100)
  .transform((hundredths) => hundredths / 100)
  .nullable()
  .catch(null);

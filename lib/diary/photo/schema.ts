import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { entryOnlyInput } from "../schema.ts";

export const entryPhotoInput = entryOnlyInput.extend({
  pictureId: z.string("invalid").refine(isId, "invalid"),
});

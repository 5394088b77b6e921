import { z } from "zod";

/** Where the next page of a list begins. */
export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: "The cursor of the next page; null on the last." });

/** What came of records that were sent. */
export const howManyNew = z.int().meta({ description: "How many were new." });

/** The records that were sent. */
export const asStored = <T extends z.ZodType>(record: T) =>
  z.array(record).meta({
    description:
      "As they are stored, in the order they were sent. One that was known is as it was, changed or withdrawn since.",
  });

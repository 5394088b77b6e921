import { z } from "zod";
import { isId } from "#lib/kernel/ids.ts";
import { type DiaryProfile, outlines, regions, scaleChoices } from "../core/profile.ts";
import { readClockTime } from "../core/written/clock-time.ts";

/** The form of /diary/settings; `dayStart` is "HH:MM". */
export const arrangeDiaryInput = z
  .object({
    childId: z.string("invalid").refine(isId, "invalid"),
    outline: z.enum(outlines, "invalid"),
    scale: z.enum(scaleChoices, "invalid"),
    region: z.enum(regions, "invalid"),
    dayStart: z.string().trim().max(20, "time-wrong").optional(),
    emergency: z.string().trim().max(500, "emergency-long").optional(),
  })
  .transform(({ childId, dayStart, emergency, ...chosen }, check) => {
    const start = readClockTime(dayStart ?? "");
    if (!("value" in start) || "review" in start)
      check.addIssue({ code: "custom", path: ["dayStart"], message: "time-wrong" });
    const minute = "value" in start ? (start.value ?? 0) : 0;
    const profile: DiaryProfile = { ...chosen, dayStart: minute, emergency: emergency || null };
    return { childId, profile };
  });

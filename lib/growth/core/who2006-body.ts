import acfa from "./data/who2006-acfa.json" with { type: "json" };
import ssfa from "./data/who2006-ssfa.json" with { type: "json" };
import tsfa from "./data/who2006-tsfa.json" with { type: "json" };
import { indicator } from "./who2006.ts";

/** The measures of WHO 2006 that families do not take: by day of age from day 91 (3 months); cm and mm. */
export const armCircumference = indicator(acfa);
export const tricepsSkinfold = indicator(tsfa);
export const subscapularSkinfold = indicator(ssfa);

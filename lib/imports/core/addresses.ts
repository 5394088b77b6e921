import { LIMITS } from "./table.ts";

/** The largest file that is read. */
export const mostBytes = LIMITS.bytes;

import { checkFloors } from "./floors.ts";
import { checkLockfile } from "./lockfile.ts";
import { checkMessages } from "./messages.ts";
import { checkPurity } from "./purity.ts";
import { checkVocabulary } from "./vocabulary.ts";

/** Each guard answers with what it found against the rules; nothing is good news. */
export const guards: Readonly<Record<string, () => string[]>> = {
  floors: checkFloors,
  purity: checkPurity,
  vocabulary: checkVocabulary,
  messages: checkMessages,
  lockfile: checkLockfile,
};

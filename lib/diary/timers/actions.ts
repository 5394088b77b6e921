"use server";

import { childAction } from "#lib/access/action.ts";
import { stopTimerAs } from "../stopping/stopping.ts";
import { changeTimerInput, startTimerInput, stopTimerInput, timerOnlyInput } from "./schema.ts";
import { changeTimerAs, setTimerDropped, startTimerAs } from "./timers.ts";

const recording = { needs: "diary:record", room: "diary" } as const;

export const startTimer = childAction({
  verb: "diary.start-timer",
  ...recording,
  input: startTimerInput,
  run: startTimerAs,
  to: (_, { childId }) => `/children/${childId}/diary?saved=started`,
});

export const changeTimer = childAction({
  verb: "diary.change-timer",
  ...recording,
  input: changeTimerInput,
  run: changeTimerAs,
  to: (_, { childId }) => `/children/${childId}/diary?saved=changed`,
});

export const stopTimer = childAction({
  verb: "diary.stop-timer",
  ...recording,
  input: stopTimerInput,
  run: stopTimerAs,
  to: ({ id, day }, { childId, timerId }) =>
    `/children/${childId}/diary?day=${day}&saved=stopped&entry=${id}&timer=${timerId}`,
});

export const dropTimer = childAction({
  verb: "diary.drop-timer",
  ...recording,
  input: timerOnlyInput,
  run: (db, which, caller) => setTimerDropped(db, which, true, caller),
  to: ({ id }, { childId }) => `/children/${childId}/diary?dropped=${id}`,
});

export const restoreTimer = childAction({
  verb: "diary.start-timer",
  ...recording,
  input: timerOnlyInput,
  run: (db, which, caller) => setTimerDropped(db, which, false, caller),
  to: (_, { childId }) => `/children/${childId}/diary?saved=started`,
});

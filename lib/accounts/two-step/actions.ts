"use server";

import { redirect } from "next/navigation";
import { personAction } from "#lib/access/action.ts";
import { writeAudit } from "#lib/access/audit.ts";
import { letterTo } from "#lib/access/letter.ts";
import { openAction } from "#lib/access/open-action.ts";
import { readToken } from "#lib/access/session.ts";
import { hideCodes, showCodes } from "#lib/access/shown-codes.ts";
import { readStep } from "#lib/access/step.ts";
import { ok, type Refused, type Result, refused } from "#lib/kernel/result.ts";
import { asDoorkeeper, asDoorkeeperWithin, takeTry } from "#lib/platform/db.ts";
import { post } from "#lib/platform/mail.ts";
import { newRecoveryCode } from "#lib/platform/recovery-codes.ts";
import { seal } from "#lib/platform/secret-box.ts";
import { findTotpStep, newTotpSecret } from "#lib/platform/totp.ts";
import { arriveInFull, toMeans } from "../admission.ts";
import { checkOwner } from "../password/password.ts";
import { onward } from "../schema.ts";
import { recoveryCodesGiven } from "./core/codes.ts";
import {
  confirmTwoStep,
  insertPending,
  removeTwoStep,
  replaceRecoveryCodes,
  spendCode,
  tryCode,
} from "./mutations.ts";
import { findPendingSecret, getTwoStep, pendingContext } from "./queries.ts";
import { enterCodeInput, ownerInput, ownerWithCodeInput, turnOnInput } from "./schema.ts";

/** Takes the second step of a sign-in. */
export const enterCode = openAction({
  room: "security",
  input: enterCodeInput,
  async run({ code }, caller) {
    const key = await readStep();
    if (!key) return refused("step-over");
    const tried = await asDoorkeeper((db) => tryCode(db, key, code, new Date()));
    if (!tried.ok) return tried;
    const { personId, by, to } = tried.value;
    return ok(await arriveInFull(personId, toMeans(by), caller, onward.parse(to)));
  },
  to: (path) => path,
});

/** Makes a secret for the app of the person, to be confirmed with its first code. */
export const startTwoStep = openAction({
  room: "security",
  input: ownerInput,
  async run({ currentPassword }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me, sessionId } = owner.value;
    const box = seal(newTotpSecret(), pendingContext(me.id, sessionId));
    const isStarted = await asDoorkeeper(async (db) => {
      if (!(await insertPending(db, me.id, box))) return false;
      await writeAudit(db, { verb: "account.start-two-step", personId: me.id, subjectId: me.id });
      return true;
    });
    return isStarted ? ok(null) : refused("two-step-on");
  },
  to: () => "/settings/security/two-step",
});

export const turnOnTwoStep = personAction({
  verb: "account.turn-on-two-step",
  room: "security",
  input: turnOnInput,
  tries: { name: "code", most: 30, seconds: 60 * 60, code: "too-many-codes" },
  async run(db, { code }, { me }) {
    const holder = await readToken();
    const pending = await findPendingSecret(db, me.id, holder?.sessionId ?? "");
    if (!pending) return refused("set-up-over");
    const step = findTotpStep(pending.secret, code, new Date());
    if (step === null) return wrongCode;
    const codes = makeCodes();
    const isOn = await asDoorkeeperWithin(db, async (keeper) => {
      if (!(await confirmTwoStep(keeper, me.id, pending, step))) return false;
      await replaceRecoveryCodes(keeper, me.id, codes);
      return true;
    });
    if (!isOn) return refused("set-up-over");
    await showCodes(me.id, codes);
    return ok({ id: me.id });
  },
  to: () => "/settings/security/codes?on",
});

export const turnOffTwoStep = openAction({
  room: "security",
  input: ownerWithCodeInput,
  async run({ currentPassword, code }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { me } = owner.value;
    const { id } = me;
    if (!(await takeTry(`code:${id}`, 30, 60 * 60))) return refused("too-many-codes");
    const isOff = await asDoorkeeper(async (db) => {
      if (!(await spendCode(db, id, code, new Date()))) return false;
      await removeTwoStep(db, id);
      await writeAudit(db, { verb: "account.turn-off-two-step", personId: id, subjectId: id });
      return true;
    });
    if (!isOff) return wrongCode;
    post([letterTo(me, "twoStepOff", "/settings/security")]);
    return ok(null);
  },
  to: () => "/settings/security?done=two-step-off",
});

/** Makes new recovery codes; the old ones are worthless from then on. */
export const renewRecoveryCodes = openAction({
  room: "security",
  input: ownerWithCodeInput,
  async run({ currentPassword, code }) {
    const owner = await checkOwner(currentPassword);
    if (!owner.ok) return owner;
    const { id } = owner.value.me;
    if (!(await takeTry(`code:${id}`, 30, 60 * 60))) return refused("too-many-codes");
    const codes = makeCodes();
    const renewed = await asDoorkeeper(async (db): Promise<Result<null>> => {
      if (!(await getTwoStep(db, id)).isOn) return refused("two-step-off");
      if (!(await spendCode(db, id, code, new Date()))) return wrongCode;
      await replaceRecoveryCodes(db, id, codes);
      await writeAudit(db, { verb: "account.renew-recovery-codes", personId: id, subjectId: id });
      return ok(null);
    });
    if (!renewed.ok) return renewed;
    await showCodes(id, codes);
    return ok(null);
  },
  to: () => "/settings/security/codes",
});

/** The codes are written down: this browser shows them no more. */
export async function putCodesAway(): Promise<void> {
  await hideCodes();
  redirect("/settings/security");
}

const wrongCode: Refused = { ok: false, code: "invalid", fields: { code: "code-wrong" } };

function makeCodes(): string[] {
  return Array.from({ length: recoveryCodesGiven }, newRecoveryCode);
}

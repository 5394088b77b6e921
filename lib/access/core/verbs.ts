/** What an action did, as the audit trail writes it: the room, then what was done. */
export type Verb =
  | "account.sign-up"
  | "account.sign-in"
  | "account.sign-out"
  | "account.prefer"
  | "child.add"
  | "child.edit"
  | "child.archive"
  | "child.restore"
  | "growth.record"
  | "growth.correct"
  | "growth.withdraw"
  | "growth.restore";

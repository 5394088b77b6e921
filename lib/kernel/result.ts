export type Figures = Readonly<Record<string, string | number>>;

export type Ok<T> = { readonly ok: true; readonly value: T };

/** A slip of the pen to ask about; `suggestion` is what the field probably should have said. */
export type Question = {
  readonly code: string;
  readonly field: string;
  readonly detail?: Figures;
  /** What it is about, in a few letters: a yes holds for that alone. Left out, it holds for the field. */
  readonly facts?: string;
  readonly suggestion?: string;
  /** True where a yes would not help: only the suggestion is offered. */
  readonly isRefusal?: boolean;
};

export type Refused<C extends string = string> = {
  readonly ok: false;
  readonly code: C;
  readonly detail?: Figures;
  /** Field name to code, where a field is at fault. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly questions?: readonly Question[];
};

/** An answer, or a refusal with a code a screen can put into words. Bugs throw; expected failures come back as this. */
export type Result<T, C extends string = string> = Ok<T> | Refused<C>;

/** The answer `value`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** A refusal: `code` says why, `detail` carries the figures its sentence needs. */
export function refused<C extends string>(code: C, detail?: Figures): Refused<C> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

/** What a yes to a question is sent as. */
export function questionId({ field, code, facts }: Pick<Question, "field" | "code" | "facts">): string {
  return [field, code, ...(facts === undefined ? [] : [facts])].join(":");
}

/** A refusal that asks whether something unlikely is right. */
export function questioned(questions: readonly Question[]): Refused<"questioned"> {
  return { ok: false, code: "questioned", questions };
}

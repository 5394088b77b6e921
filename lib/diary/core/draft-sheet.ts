import type { DraftDoubt } from "./entry-draft.ts";
import type { Written } from "./written/written.ts";

/** So long a line of a form may be. */
export const LINE = 200;

/** What is wrong with what was written, and what a person must look at. */
export class DraftSheet {
  readonly faults: Record<string, string> = {};
  readonly doubts: DraftDoubt[] = [];

  /** The first fault of a field is the one that is told. */
  fault(field: string, code: string): null {
    this.faults[field] ??= code;
    return null;
  }

  doubt(doubt: DraftDoubt): void {
    this.doubts.push(doubt);
  }

  /**
   * A reader's answer: its value, with what is unclear asked about, and what cannot be meant, or by `isKept` not be kept, refused as
   * `code`.
   */
  take<T>(
    field: string,
    text: string,
    read: (raw: unknown) => Written<T>,
    code: string,
    isKept: (value: NonNullable<T>) => boolean = () => true,
  ): T | null {
    if (text.length > LINE) return this.fault(field, "text-long");
    const answer = read(text);
    if ("error" in answer) return this.fault(field, code);
    if (answer.value !== null && answer.value !== undefined && !isKept(answer.value))
      return this.fault(field, code);
    if ("review" in answer)
      this.doubt({ field, code: answer.review === "unit-missing" ? "unit-missing" : "unread", text });
    return answer.value;
  }

  /** A name or words, at most so long. */
  words(field: string, text: string, most = LINE, code = "text-long"): string {
    if (text.length > most) this.fault(field, code);
    return text;
  }
}

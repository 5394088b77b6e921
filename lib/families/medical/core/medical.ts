/** What a doctor asks first of a child. */
export type MedicalProfile = {
  readonly allergies: readonly string[];
  readonly conditions: readonly string[];
  readonly medications: readonly string[];
  readonly pediatricianName: string | null;
  readonly pediatricianPhone: string | null;
  readonly pediatricianEmail: string | null;
};

export type MedicalView = MedicalProfile & {
  /** Who last changed it and when; null for nobody, or somebody whose account is gone. */
  readonly updatedBy: string | null;
  readonly updatedAt: Date | null;
};

export const nothingNoted: MedicalView = {
  allergies: [],
  conditions: [],
  medications: [],
  pediatricianName: null,
  pediatricianPhone: null,
  pediatricianEmail: null,
  updatedBy: null,
  updatedAt: null,
};

/** True while nobody has noted anything. */
export function isBlank(profile: MedicalProfile): boolean {
  const { allergies, conditions, medications } = profile;
  const { pediatricianName, pediatricianPhone, pediatricianEmail } = profile;
  return (
    allergies.length + conditions.length + medications.length === 0 &&
    !pediatricianName &&
    !pediatricianPhone &&
    !pediatricianEmail
  );
}

const extensionMark = /\s*(?:ext\.?|x|#)\s*/i;

/** A telephone number as a link dials it: digits, with a leading plus where there was one; an extension is dialled by hand. */
export function toDialled(phone: string): string {
  const [number = ""] = phone.trim().split(extensionMark);
  return `${number.startsWith("+") ? "+" : ""}${number.replace(/\D/g, "")}`;
}

/** True for what can be a telephone number: 3 to 15 digits (ITU-T E.164) and what is written between them; an extension may follow. */
export function isPhone(text: string): boolean {
  const [number = "", extension = ""] = text.trim().split(extensionMark);
  const digits = number.replace(/\D/g, "").length;
  return /^[+(]?[\d\s().\-/]+$/.test(number) && digits >= 3 && digits <= 15 && /^\d{0,8}$/.test(extension);
}

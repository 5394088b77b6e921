import { classNames } from "./class-names.ts";

export type ButtonLook = {
  variant?: "primary" | "secondary" | "quiet" | "danger" | undefined;
  size?: "normal" | "small" | "icon" | undefined;
  /** As wide as what it stands in. */
  wide?: boolean | undefined;
};

export function buttonClass({ variant = "secondary", size, wide }: ButtonLook): string {
  return classNames(
    "button",
    `button-${variant}`,
    size === "small" && "button-small",
    size === "icon" && "button-icon",
    wide && "w-full",
  );
}

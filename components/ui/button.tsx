import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonClass } from "./button-class.ts";

type ButtonProps = ButtonLook & Omit<ComponentProps<"button">, "className">;

export function Button({ variant, size, wide, type = "button", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass({ variant, size, wide })} />;
}

type LinkButtonProps = ButtonLook & Omit<ComponentProps<typeof Link>, "className">;

export function LinkButton({ variant, size, wide, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass({ variant, size, wide })} />;
}

import type { CSSProperties } from "react";
import { avatarHue, initials } from "./avatar-face.ts";

type AvatarProps = {
  name: string;
  /** Decides the colour; the child's id, so that twins and namesakes differ and a rename changes nothing. */
  seed: string;
  size?: "small" | "normal" | "large";
};

const sizes = { small: "size-8 text-xs", normal: "size-11 text-base", large: "size-16 text-xl" };

/** Decoration: the name always stands beside it. */
export function Avatar({ name, seed, size = "normal" }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={`avatar ${sizes[size]}`}
      style={{ "--hue": avatarHue(seed) } as CSSProperties}
    >
      {initials(name)}
    </span>
  );
}

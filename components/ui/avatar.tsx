import type { CSSProperties } from "react";
import { avatarHue, initials } from "./avatar-face.ts";
import { Picture } from "./picture.tsx";

type AvatarProps = {
  name: string;
  /** Decides the colour; the child's id, so that twins and namesakes differ and a rename changes nothing. */
  seed: string;
  pictureId?: string | null | undefined;
  size?: "small" | "normal" | "large" | "portrait";
};

const sizes = {
  small: ["size-8 text-xs", 32, 96],
  normal: ["size-11 text-base", 44, 96],
  large: ["size-16 text-xl", 64, 512],
  portrait: ["size-28 text-3xl", 112, 512],
} as const;

/** Decoration: the name always stands beside it. The initials lie under the photo, for when it cannot be had. */
export function Avatar({ name, seed, pictureId, size = "normal" }: AvatarProps) {
  const [look, side, kept] = sizes[size];
  return (
    <span
      aria-hidden="true"
      className={`avatar ${look}`}
      style={{ "--hue": avatarHue(seed) } as CSSProperties}
    >
      {initials(name)}
      {pictureId && (
        <Picture
          pictureId={pictureId}
          size={kept}
          alt=""
          width={side}
          height={side}
          loading="lazy"
          decoding="async"
          className="avatar-photo"
        />
      )}
    </span>
  );
}

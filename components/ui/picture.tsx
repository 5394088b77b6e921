import type { ComponentProps } from "react";
import { pictureHref } from "#lib/pictures/core/addresses.ts";

type PictureProps = {
  pictureId: string;
  /** Which square of it to load, in pixels. */
  size: 96 | 512;
  alt: string;
} & Pick<ComponentProps<"img">, "width" | "height" | "loading" | "decoding" | "className">;

/** A picture from its own address, which asks each time who may see it. */
export function Picture({ pictureId, size, alt, ...rest }: PictureProps) {
  return (
    // biome-ignore lint/performance/noImgElement: kept in the sizes it is shown in, and for its viewers alone
    <img src={pictureHref(pictureId, size)} alt={alt} width={size} height={size} {...rest} />
  );
}

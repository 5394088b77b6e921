import type { CSSProperties } from "react";
import type { BodyDrawing } from "#lib/diary/core/body-shapes.ts";

export type PlaceLook = { readonly "data-on"?: ""; readonly style?: CSSProperties };

type BodyDrawingProps = {
  drawing: BodyDrawing;
  /** What the id of the front's outline begins with: the back is drawn with the same. */
  name: string;
  /** What is said of a place by attributes: whether it is chosen, or how strongly it is coloured. */
  look: (id: string) => PlaceLook | undefined;
};

/** More than any box, so that all beyond the outline is covered. */
const ALL = "M-999-999H999V999H-999Z";

/** One view of the body. The areas of the places reach beyond it, so that a thumb finds them; a cover hides that. */
export function BodyDrawingSvg({ drawing, name, look }: BodyDrawingProps) {
  const { view, box, outline, places, hair, clothes, lines, eyes } = drawing;
  const cover = `${name}-outline`;
  return (
    <svg viewBox={box} aria-hidden="true" className="body-drawing">
      <path d="M-200 0h400v500h-400z" className="body-skin" />
      {clothes && <path d={clothes} className="body-clothes" />}
      <path d={hair} className="body-hair" />
      <g className="body-places">
        {places.map(({ id, path }) => (
          <path key={id} data-at={id} d={path} {...look(id)} />
        ))}
      </g>
      <path d={lines} className="body-lines" />
      {eyes && <path d={eyes} className="body-eyes" />}
      {view === "back" ? (
        <use href={`#${cover}`} className="body-cover" />
      ) : (
        <path {...(view === "front" && { id: cover })} d={ALL + outline} className="body-cover" />
      )}
    </svg>
  );
}

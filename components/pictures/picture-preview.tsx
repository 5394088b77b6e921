"use client";

import { useEffect, useState } from "react";

type PicturePreviewProps = { file: File; words: { readonly place: string; readonly noPreview: string } };

type Shape = "square" | "oblong" | "unknown";

/** What will be seen of a photo, and which part of its longer side; not every browser can show every kind. */
export function PicturePreview({ file, words }: PicturePreviewProps) {
  const [url, setUrl] = useState<string | null>(null);
  const [shape, setShape] = useState<Shape | null>(null);
  const [place, setPlace] = useState(50);

  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    setShape(null);
    setPlace(50);
    return () => URL.revokeObjectURL(made);
  }, [file]);

  return (
    <>
      <span className="picture-frame">
        {url && shape !== "unknown" && (
          // biome-ignore lint/performance/noImgElement: a file of the person's own, which nobody can optimise
          <img
            src={url}
            alt=""
            width={112}
            height={112}
            className="picture-preview"
            style={{ objectPosition: `${place}% ${place}%` }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
              setShape(naturalWidth === naturalHeight ? "square" : "oblong");
              // On a photo that stands on end, the face is rarely in the middle.
              if (naturalHeight > naturalWidth) setPlace(25);
            }}
            onError={() => setShape("unknown")}
          />
        )}
        {shape === "unknown" && (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 5.5h16v13H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 4.5M15.5 9.5h.01" />
          </svg>
        )}
      </span>
      {shape === "oblong" && (
        <label className="order-last grid w-full gap-0.5 font-semibold">
          {words.place}
          <input
            type="range"
            name="focus"
            min={0}
            max={100}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.valueAsNumber)}
            className="picture-place"
          />
        </label>
      )}
      {shape === "unknown" && <p className="order-last w-full text-sm text-quiet">{words.noPreview}</p>}
    </>
  );
}

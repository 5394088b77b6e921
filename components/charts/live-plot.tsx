"use client";

import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import type { LiveChartProps } from "./chart-stage.tsx";
import { useFit } from "./fit.ts";
import { useGestures } from "./gestures.ts";
import { laneMarks } from "./lane-marks.ts";
import { LiveDrawing } from "./live-drawing.tsx";
import { LiveReading } from "./live-reading.tsx";
import { LiveToolbar } from "./live-toolbar.tsx";
import { type Look, LookContext } from "./look.ts";
import { lookMatrix } from "./look-matrix.ts";
import { marksInOrder } from "./nearest.ts";
import { type Plot, plotFor, scalesOf } from "./plot.ts";
import { useView } from "./view.ts";
import { including, zoomed } from "./zoom.ts";

const closer = 0.6;

export function LivePlot({ spec, words, locale, onDrawn }: LiveChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { size, scale } = useFit(frame);
  const { whole, view, seen, show, slide } = useView(spec, locale);
  const [readingId, setReading] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const plot = useMemo(() => plotFor(spec, size), [spec, size]);
  const look = useMemo(
    () => ({ spec: seen, scales: scalesOf(plot, seen.x.domain, seen.y.domain) }),
    [seen, plot],
  );
  const { scales } = look;
  const marks = useMemo(() => {
    const lanes = laneMarks(spec, plot, scalesOf(plot, spec.x.domain, spec.y.domain));
    return lanes.length > 0
      ? [...marksInOrder(spec), ...lanes].sort((a, b) => a.x - b.x)
      : marksInOrder(spec);
  }, [spec, plot]);
  const drawing = useMemo(() => <LiveDrawing spec={spec} plot={plot} />, [spec, plot]);
  const reading = marks.find(({ id }) => id === readingId);
  const gestures = useGestures({ frame, scale, plot, scales, marks, whole, view, show, slide, setReading });
  const fitted = scale > 0;

  // Recharts needs a moment to draw; until then the static chart stays in sight.
  useEffect(() => {
    if (!fitted) return;
    let wait = requestAnimationFrame(() => {
      wait = requestAnimationFrame(() => onDrawn(true));
    });
    return () => {
      cancelAnimationFrame(wait);
      onDrawn(false);
    };
  }, [fitted, onDrawn]);

  function zoom(factor: number) {
    show(zoomed(view, factor, reading?.x ?? (view[0] + view[1]) / 2, whole));
  }

  function visit(place: number) {
    const mark = marks[Math.min(marks.length - 1, Math.max(0, place))];
    if (!mark) return;
    setReading(mark.id);
    setSaid(`${mark.title}, ${mark.note}`);
    show(including(view, mark.x, whole));
  }

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = marks.findIndex(({ id }) => id === readingId);
    const { key } = event;
    if (key === "ArrowRight") visit(at + 1);
    else if (key === "ArrowLeft") visit(at < 0 ? marks.length - 1 : at - 1);
    else if (key === "Home") visit(0);
    else if (key === "End") visit(marks.length - 1);
    else if (key === "+" || key === "=") zoom(closer);
    else if (key === "-") zoom(1 / closer);
    else if (key === "0") show(whole);
    else if (key === "Escape") setReading(null);
    else if (key === "Enter" && reading?.href) location.assign(reading.href);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <LiveToolbar
        words={words}
        atWhole={view === whole}
        zoomIn={() => zoom(closer)}
        zoomOut={() => zoom(1 / closer)}
        reset={() => show(whole)}
      />
      <div
        ref={frame}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is read with the arrow keys
        tabIndex={0}
        aria-label={`${spec.title}. ${words.keys}`}
        className="chart-live"
        onKeyDown={press}
        onBlur={() => setReading(null)}
        {...gestures.handlers}
      >
        {fitted && (
          <div
            className="chart-live-sheet"
            style={{
              width: plot.width,
              height: plot.height,
              transform: `scale(${scale})`,
              fontSize: plot.font,
            }}
          >
            <div aria-hidden="true" style={styleOf(spec, look, plot)}>
              <LookContext value={look}>{drawing}</LookContext>
            </div>
            {gestures.selection && (
              <div
                className="chart-selection"
                style={{
                  left: gestures.selection[0],
                  width: gestures.selection[1] - gestures.selection[0],
                  top: plot.top,
                  height: plot.bottom - plot.top,
                }}
              />
            )}
            {reading && (
              <LiveReading mark={reading} x={scales.x(reading.x)} y={scales.y(reading.y)} plot={plot} />
            )}
          </div>
        )}
      </div>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
    </>
  );
}

/** Where the lines, drawn once over the whole, lie for a look: read by live-chart.css. */
function styleOf({ x, y }: ChartSpec, { scales }: Look, plot: Plot): CSSProperties {
  const { width, height, left, right, top, bottom } = plot;
  return {
    "--look": lookMatrix(scalesOf(plot, x.domain, y.domain), scales),
    "--window": `inset(${top}px ${width - right}px ${height - bottom}px ${left}px)`,
  } as CSSProperties;
}

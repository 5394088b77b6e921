"use client";

import { type PointerEvent, type RefObject, useRef, useState } from "react";
import type { ChartMark } from "#lib/kernel/chart-spec.ts";
import { nearestMark } from "./nearest.ts";
import type { Domain, Plot, Scales } from "./plot.ts";
import { keepInside, zoomed } from "./zoom.ts";

type Gestures = {
  frame: RefObject<HTMLElement | null>;
  scale: number;
  plot: Plot;
  scales: Scales;
  marks: readonly ChartMark[];
  whole: Domain;
  view: Domain;
  show: (next: Domain) => void;
  slide: (next: Domain) => void;
  setReading: (id: string | null) => void;
};

type Start = { readonly x: number; readonly gap: number; readonly view: Domain; readonly value: number };

/** A mouse hovers to read and drags to choose a stretch; a finger reads or slides; two fingers zoom. */
export function useGestures(given: Gestures) {
  const { frame, scale, plot, scales, marks, whole, view, show, slide, setReading } = given;
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const start = useRef<Start | null>(null);
  const [selection, setSelection] = useState<Domain | null>(null);

  function placeOf(event: PointerEvent) {
    const box = frame.current?.getBoundingClientRect();
    return { x: (event.clientX - (box?.left ?? 0)) / scale, y: (event.clientY - (box?.top ?? 0)) / scale };
  }

  function begin() {
    const [one, other] = [...fingers.current.values()];
    if (!one) return;
    const x = other ? (one.x + other.x) / 2 : one.x;
    start.current = { x, gap: other ? Math.abs(one.x - other.x) : 0, view, value: scales.x.invert(x) };
  }

  function read(event: PointerEvent, reach: number) {
    setReading(nearestMark(marks, placeOf(event), scales, reach)?.id ?? null);
  }

  function down(event: PointerEvent) {
    if (event.button !== 0) return;
    fingers.current.set(event.pointerId, placeOf(event));
    frame.current?.setPointerCapture(event.pointerId);
    begin();
    if (event.pointerType !== "mouse" && fingers.current.size === 1) read(event, 90);
  }

  function move(event: PointerEvent) {
    const place = placeOf(event);
    const from = start.current;
    if (!fingers.current.has(event.pointerId) || !from) {
      if (event.pointerType === "mouse") read(event, 70);
      return;
    }
    fingers.current.set(event.pointerId, place);
    const [one, other] = [...fingers.current.values()];
    const widthOf = (window: Domain) => (window[1] - window[0]) / (plot.right - plot.left);
    if (one && other) {
      const factor = Math.max(20, from.gap) / Math.max(20, Math.abs(one.x - other.x));
      const moved = (from.x - (one.x + other.x) / 2) * widthOf(from.view) * factor;
      const [left, right] = zoomed(from.view, factor, from.value, whole);
      slide(keepInside([left + moved, right + moved], whole));
    } else if (event.pointerType === "mouse") {
      const [left, right] = [Math.min(from.x, place.x), Math.max(from.x, place.x)];
      setSelection([Math.max(plot.left, left), Math.min(plot.right, right)]);
      setReading(null);
    } else if (view !== whole) {
      const moved = (from.x - place.x) * widthOf(from.view);
      slide(keepInside([from.view[0] + moved, from.view[1] + moved], whole));
    } else {
      read(event, 90);
    }
  }

  function up(event: PointerEvent) {
    fingers.current.delete(event.pointerId);
    start.current = null;
    if (selection && selection[1] - selection[0] > 12) {
      show(keepInside([scales.x.invert(selection[0]), scales.x.invert(selection[1])], whole));
    }
    setSelection(null);
    begin();
  }

  function leave(event: PointerEvent) {
    if (event.pointerType === "mouse" && !start.current) setReading(null);
  }

  return {
    selection,
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: leave,
    },
  };
}

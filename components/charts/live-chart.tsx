"use client";

import { Component, type ReactNode } from "react";
import type { LiveChartProps } from "./chart-stage.tsx";
import { LivePlot } from "./live-plot.tsx";

/** Should the live chart fail, it disappears and the static one is simply still there. */
class Fallible extends Component<{ onDrawn: (drawn: boolean) => void; children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onDrawn(false);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

export function LiveChart(props: LiveChartProps) {
  return (
    <Fallible onDrawn={props.onDrawn}>
      <LivePlot key={[props.spec.id, ...props.spec.x.domain].join()} {...props} />
    </Fallible>
  );
}

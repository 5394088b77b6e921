export type LiveWords = {
  /** Names the live chart to screen readers, after its title: "Arrow keys read the points, plus and minus zoom". */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  reset: string;
};

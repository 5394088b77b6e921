import type { ChartSpec } from "#lib/kernel/chart-spec.ts";
import { escaped } from "./markup.ts";
import { plotFor } from "./plot.ts";
import { chartMarkup } from "./static-chart.tsx";

/** What stands above and below the drawing: whose chart it is, and what it is compared with. */
export type ChartFileWords = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly foot: readonly string[];
};

/** The light colours of tokens.css as any program that opens an SVG knows them. */
const style = `
text{font-family:"Atkinson Hyperlegible Next",system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
.head{font-size:24px;font-weight:640;fill:#2d241e}
.lead,.foot{font-size:14px;fill:#635951}
.chart-band-edge{fill:#f6f1e7}.chart-band-middle{fill:#f1e9db}.chart-band-centre{fill:#ebe0cd}
.chart-curve{fill:none;stroke:#9f8f7d;stroke-width:1.1;stroke-linejoin:round}
.chart-curve-outer{stroke-dasharray:1 3.5;stroke-linecap:round;stroke-width:1.5}
.chart-curve-median{stroke:#71604d;stroke-width:1.6}
.chart-curve-name{fill:#605346;font-weight:560}
.chart-curve-name text[text-anchor]{stroke:#fff;stroke-width:3;paint-order:stroke}
.chart-rule path{fill:none;stroke:#8d857b;stroke-dasharray:3 3}.chart-rule text{fill:#635951;font-size:13px}
.chart-grid path{fill:none;stroke:#e6e2dc}.chart-grid .chart-base{stroke:#8d857b}.chart-tick{fill:#635951}
.chart-series path{fill:none;stroke:#00606f;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.chart-series text{fill:#00606f;stroke:#fff;stroke-width:4;stroke-linejoin:round;paint-order:stroke;font-weight:680}
.chart-series .chart-dot{fill:#00606f;stroke:#fff;stroke-width:1.5}
.chart-series .chart-estimated{fill:#fff;stroke:#00606f;stroke-width:2}
.chart-series .chart-twins path{stroke-width:1;opacity:.35}.chart-series .chart-twins .chart-twin{stroke-width:5;opacity:.6}
`;

const MARGIN = 28;
const LINE = 20;

/** A chart as a file of its own: an SVG that needs nothing beside it, in light colours. */
export function chartFile(spec: ChartSpec, { title, lead, foot }: ChartFileWords): string {
  const plot = plotFor(spec, "wide");
  const top = MARGIN + 30 + lead.length * LINE + 12;
  const bottom = top + plot.height + 8;
  const [width, height] = [plot.width + 2 * MARGIN, bottom + foot.length * LINE + MARGIN];
  const said = (lines: readonly string[], from: number, name: string) =>
    lines.map((line, place) => text(line, from + place * LINE, name)).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(spec.summary)}</desc><style>${style}</style>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(title, MARGIN + 18, "head"),
    said(lead, MARGIN + 18 + LINE + 4, "lead"),
    `<g transform="translate(${MARGIN} ${top})" font-size="${plot.font}">${chartMarkup(spec, "wide")}</g>`,
    said(foot, bottom + LINE, "foot"),
    "</svg>",
  ].join("");
}

function text(words: string, y: number, name: string): string {
  return `<text x="${MARGIN}" y="${y}" class="${name}">${escaped(words)}</text>`;
}

/** A name any file system takes, from words in any language; `otherwise` where nothing of them is left. */
export function fileName(words: readonly string[], otherwise: string): string {
  const name = words
    .join("-")
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return name || otherwise;
}

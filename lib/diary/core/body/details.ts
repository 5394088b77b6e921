import { beside, mirrored } from "./points.ts";
import type { Proportions } from "./proportions.ts";
import { bothHalves, polygonPath, smoothPath } from "./svg-path.ts";
import { trunkPoint } from "./trunk.ts";

/** Shorts, as an SVG path that reaches beyond the body. */
export function shorts(body: Proportions): string {
  const at = (x: number, share: number) => trunkPoint(body, x, share);
  const edge = [
    at(0, 0.83),
    at(30, 0.815),
    at(75, 0.79),
    at(75, 1.2),
    at(body.hip[0] + 4, 1.24),
    at(0.5, 1.17),
  ];
  return polygonPath([...edge, ...mirrored(edge.slice(1, -1))]);
}

/** What tells fingers and knees apart, in lines, as an SVG path. */
export function frontLines(body: Proportions): string {
  const { shoulder, knee, half } = body;
  const at = (x: number, share: number) => trunkPoint(body, x, share);
  const [nx, ny] = at(0, 0.665);
  return [
    bothHalves([at(5, 0.075), at(0.45 * shoulder[0], 0.055), at(0.72 * shoulder[0], 0.065)]),
    bothHalves([
      [knee[0] - 0.5 * half.knee, knee[1] + 9],
      [knee[0] + 0.1 * half.knee, knee[1] + 12],
      [knee[0] + 0.6 * half.knee, knee[1] + 8],
    ]),
    smoothPath(
      [
        [nx - 0.2, ny - 2.5],
        [nx + 0.2, ny + 2],
      ],
      false,
    ),
    fingers(body),
    toes(body),
  ].join("");
}

/** The lines of the back: shoulder blades, spine, bottom, hollows of the knees, heels. */
export function backLines(body: Proportions): string {
  const { knee, ankle, half, sole, crotch } = body;
  const at = (x: number, share: number) => trunkPoint(body, x, share);
  return [
    bothHalves([at(14, 0.22), at(20, 0.32), at(29, 0.34)]),
    smoothPath([at(0, 0.12), at(0, 0.78)], false),
    smoothPath([at(0, 0.93), [0, crotch - 1]], false),
    bothHalves([
      [knee[0] - 0.5 * half.knee, knee[1] - 1],
      [knee[0] + 0.1 * half.knee, knee[1] + 2],
      [knee[0] + 0.6 * half.knee, knee[1] - 1],
    ]),
    bothHalves([
      [ankle[0] - 0.7 * half.ankle, sole - 12],
      [ankle[0], sole - 9],
      [ankle[0] + 0.8 * half.ankle, sole - 12],
    ]),
    fingers(body),
  ].join("");
}

function fingers({ wrist, fingertip, half }: Proportions): string {
  const between = (off: number, from: number, to: number) =>
    bothHalves([
      beside(wrist, fingertip, from, off * half.palm),
      beside(wrist, fingertip, to, 0.9 * off * half.palm),
    ]);
  return between(0.42, 0.66, 0.94) + between(-0.02, 0.64, 0.97) + between(-0.44, 0.64, 0.91);
}

function toes({ ankle, half, sole }: Proportions): string {
  const from = ankle[0] - 0.55 * half.ankle;
  const step = (half.foot + half.ankle) / 5;
  return [1, 2, 3, 4]
    .map((place) =>
      bothHalves([
        [from + place * step, sole - 6 + 0.4 * place],
        [from + place * step, sole - 1.5],
      ]),
    )
    .join("");
}

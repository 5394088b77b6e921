import { beside, mirrored, type Point } from "./points.ts";
import type { HeadProportions, Proportions } from "./proportions.ts";
import { smoothPath } from "./svg-path.ts";

/** The outline of a body with both its sides, as an SVG path. */
export function silhouette(body: Proportions): string {
  const half = [
    ...headSide(body),
    ...armOutside(body),
    ...hand(body),
    ...armInside(body),
    ...trunkAndLeg(body),
  ];
  const [top, ...rest] = half;
  return smoothPath([top!, ...rest, [0, body.crotch], ...mirrored(rest)], true);
}

/** From the top of the head to where the shoulder begins. */
export function headSide({ head: { top, chin, half, jaw }, neck, shoulder }: HeadProportions): Point[] {
  const at = (across: number, down: number): Point => [across * half, top + down * (chin - top)];
  return [
    at(0, 0),
    at(0.52, 0.05),
    at(0.88, 0.22),
    at(0.97, 0.44),
    at(1.1, 0.47),
    at(1.11, 0.56),
    at(0.97, 0.66),
    at(jaw, 0.8),
    [neck.half + 0.07 * half, top + 0.93 * (chin - top)],
    [neck.half, chin + 0.3 * (neck.base - chin)],
    [neck.half + 5, neck.base],
    [neck.half + 0.5 * (shoulder[0] - neck.half), neck.base + 0.3 * (shoulder[1] - neck.base)],
  ];
}

function armOutside({ shoulder, elbow, wrist, half }: Proportions): Point[] {
  return [
    [shoulder[0] + 0.2 * half.shoulder, shoulder[1] - 0.78 * half.shoulder],
    [shoulder[0] + 0.98 * half.shoulder, shoulder[1] + 0.06 * half.shoulder],
    beside(shoulder, elbow, 0.45, half.upperArm),
    beside(shoulder, elbow, 0.95, half.elbow),
    beside(elbow, wrist, 0.3, half.forearm),
    beside(elbow, wrist, 0.98, half.wrist),
  ];
}

/** The hand hangs with its thumb towards the body. */
function hand({ wrist, fingertip, half }: Proportions): Point[] {
  const at = (share: number, off: number) => beside(wrist, fingertip, share, off * half.palm);
  return [
    at(0.3, 0.86),
    at(0.62, 0.88),
    at(0.88, 0.62),
    at(1.0, 0.05),
    at(0.93, -0.5),
    at(0.7, -0.78),
    at(0.56, -0.9),
    at(0.66, -1.32),
    at(0.63, -1.62),
    at(0.46, -1.6),
    at(0.24, -1.2),
    at(0.02, -0.78),
  ];
}

function armInside({ shoulder, elbow, wrist, armpit, half }: Proportions): Point[] {
  return [
    beside(elbow, wrist, 0.4, -0.98 * half.forearm),
    beside(shoulder, elbow, 0.97, -half.elbow),
    beside(shoulder, elbow, 0.55, -half.upperArm),
    armpit,
  ];
}

function trunkAndLeg({ armpit, waist, hip, crotch, knee, ankle, sole, half }: Proportions): Point[] {
  const inner = (share: number): number => crotch + share * (knee[1] - crotch);
  return [
    [armpit[0] - 1, armpit[1] + 0.25 * (waist[1] - armpit[1])],
    waist,
    hip,
    [hip[0] + 0.5, hip[1] + 0.22 * (knee[1] - hip[1])],
    [knee[0] + 1.22 * half.knee, knee[1] - 0.36 * (knee[1] - hip[1])],
    [knee[0] + half.knee, knee[1]],
    [ankle[0] + half.calf + 0.5, knee[1] + 0.34 * (ankle[1] - knee[1])],
    [ankle[0] + 1.1 * half.ankle, knee[1] + 0.8 * (ankle[1] - knee[1])],
    [ankle[0] + half.ankle, ankle[1]],
    [ankle[0] + half.ankle + 0.34 * half.foot, sole - 14],
    [ankle[0] + half.ankle + 0.62 * half.foot, sole - 4],
    [ankle[0] + half.ankle + 0.1 * half.foot, sole],
    [ankle[0] - 0.4 * half.ankle, sole - 1],
    [ankle[0] - half.ankle, sole - 8],
    [ankle[0] - 0.92 * half.ankle, ankle[1] + 2],
    [ankle[0] - 0.9 * half.ankle, knee[1] + 0.78 * (ankle[1] - knee[1])],
    [knee[0] - 0.94 * half.calf, knee[1] + 0.32 * (ankle[1] - knee[1])],
    [knee[0] - 0.86 * half.knee, knee[1]],
    [0.45 * (knee[0] - half.knee) + 1, inner(0.4)],
    [2.5, inner(0.06)],
  ];
}

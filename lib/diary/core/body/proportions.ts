import type { Point } from "./points.ts";

/** The two bodies that are drawn. */
export const bodies = ["child", "adult"] as const;
export type Body = (typeof bodies)[number];

/** A head: its top and chin from above, half its width, and the neck and shoulder it leads to. */
export type HeadProportions = {
  readonly head: {
    readonly top: number;
    readonly chin: number;
    readonly half: number;
    /** Half the width where the jaw begins, as a share of the head's. */
    readonly jaw: number;
  };
  readonly neck: { readonly half: number; readonly base: number };
  readonly shoulder: Point;
};

/** Where the parts of a body are, on the right half of the drawing: 480 high in all, x from the middle line, y from above. */
export type Proportions = HeadProportions & {
  readonly elbow: Point;
  readonly wrist: Point;
  readonly fingertip: Point;
  readonly armpit: Point;
  readonly waist: Point;
  readonly hip: Point;
  readonly crotch: number;
  readonly knee: Point;
  readonly ankle: Point;
  readonly sole: number;
  /** Half the width of a limb where it is named. */
  readonly half: {
    readonly shoulder: number;
    readonly upperArm: number;
    readonly elbow: number;
    readonly forearm: number;
    readonly wrist: number;
    readonly palm: number;
    readonly knee: number;
    readonly calf: number;
    readonly ankle: number;
    readonly foot: number;
  };
};

/** About five years old: a head is a fifth of the height, belly and legs are round. An adult's is between a seventh and an eighth. */
export const proportions: Readonly<Record<Body, Proportions>> = {
  child: {
    head: { top: 6, chin: 96, half: 38, jaw: 0.87 },
    neck: { half: 16, base: 108 },
    shoulder: [46, 128],
    elbow: [70, 188],
    wrist: [92, 240],
    fingertip: [107, 280],
    armpit: [45, 152],
    waist: [42, 206],
    hip: [48, 250],
    crotch: 272,
    knee: [28, 364],
    ankle: [29, 446],
    sole: 480,
    half: {
      shoulder: 14,
      upperArm: 12.5,
      elbow: 11,
      forearm: 11,
      wrist: 8,
      palm: 11,
      knee: 16,
      calf: 16,
      ankle: 10.5,
      foot: 17,
    },
  },
  adult: {
    head: { top: 6, chin: 72, half: 25, jaw: 0.82 },
    neck: { half: 11.5, base: 86 },
    shoulder: [50, 106],
    elbow: [70, 176],
    wrist: [90, 238],
    fingertip: [104, 282],
    armpit: [43, 130],
    waist: [35, 190],
    hip: [43, 236],
    crotch: 252,
    knee: [27, 354],
    ankle: [28, 448],
    sole: 480,
    half: {
      shoulder: 13,
      upperArm: 11.5,
      elbow: 9.5,
      forearm: 10,
      wrist: 6.5,
      palm: 9.5,
      knee: 14,
      calf: 15,
      ankle: 8.5,
      foot: 14,
    },
  },
};

/** The same heads close by, in a drawing 250 high. */
export const closeUps: Readonly<Record<Body, HeadProportions>> = {
  child: {
    head: { top: 12, chin: 186, half: 77, jaw: 0.88 },
    neck: { half: 33, base: 216 },
    shoulder: [92, 262],
  },
  adult: {
    head: { top: 12, chin: 188, half: 63, jaw: 0.82 },
    neck: { half: 31, base: 218 },
    shoulder: [96, 262],
  },
};

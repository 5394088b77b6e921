import type { ReferenceSex } from "#lib/growth/core/reading.ts";
import type { Course, Turn } from "./course.ts";
import type { Random } from "./random.ts";

const termDays = 280;

/** A course of growth such as most children have; weight, length and head go together more than not. */
export function drawCourse(random: Random, drawnAs: ReferenceSex, gestationDays: number | null): Course {
  const weight = random.near(0.8);
  const settled = {
    weight,
    length: weight * 0.75 + random.near(0.42),
    head: weight * 0.5 + random.near(0.6),
  };
  const early = gestationDays !== null;
  const bornWeight = weight * (early ? 0.2 : 0.6) + random.near(early ? 0.2 : 0.45);
  return {
    drawnAs,
    born: {
      weight: bornWeight,
      length: bornWeight * (early ? 0.95 : 0.8) + random.near(0.35),
      head: bornWeight * 0.7 + random.near(0.4),
    },
    settled,
    fadesDays:
      gestationDays === null
        ? random.between(50, 110)
        : random.between(2, 3) * (termDays - gestationDays) + 40,
    wave: { z: random.between(0.03, 0.14), days: random.between(240, 520), phase: random.between(0, 1) },
    lostShare: random.between(0.03, 0.085),
    regainedDay: random.whole(8, 15),
    turns: drawTurns(random),
  };
}

function drawTurns(random: Random): Turn[] {
  const illness = {
    fromDay: random.whole(200, 900),
    days: random.whole(28, 60),
    z: random.between(-0.7, -0.3),
    lasting: false,
  };
  const change = {
    fromDay: random.whole(120, 700),
    days: random.whole(60, 120),
    z: random.near(0.5),
    lasting: true,
  };
  return [...(random.chance(0.35) ? [illness] : []), ...(random.chance(0.12) ? [change] : [])];
}

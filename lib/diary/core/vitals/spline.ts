/**
 * The four terms of a restricted cubic spline with five knots: x itself, and three that are cubic between the knots and straight
 * beyond the outer ones, divided by `scale`.
 */
export function splineTerms(x: number, knots: readonly number[], scale: number): readonly number[] {
  const [, , , fourth = 0, fifth = 0] = knots;
  const width = fifth - fourth;
  const bends = knots.slice(0, 3).map((knot) => {
    const towards = (cubed(x - fourth) * (fifth - knot)) / width;
    return (cubed(x - knot) - towards + (cubed(x - fifth) * (fourth - knot)) / width) / scale;
  });
  return [x, ...bends];
}

const cubed = (value: number) => (value > 0 ? value ** 3 : 0);

type Block = { sum: number; count: number };

/**
 * Moves positions apart to at least `gap`, keeping their order and the smallest total of squared moves
 * (isotonic regression by pooling adjacent violators). Answers in the order given.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = positions.map((at, place) => ({ at, place })).sort((a, b) => a.at - b.at);
  const blocks: Block[] = [];
  order.forEach(({ at }, rank) => {
    blocks.push({ sum: at - rank * gap, count: 1 });
    while (blocks.length > 1) {
      const last = blocks.at(-1)!;
      const before = blocks.at(-2)!;
      if (before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const answer = new Array<number>(positions.length);
  const room = to - (positions.length - 1) * gap;
  let rank = 0;
  for (const { sum, count } of blocks) {
    const start = Math.max(from, Math.min(room, sum / count));
    for (let member = 0; member < count; member += 1, rank += 1)
      answer[order[rank]!.place] = start + rank * gap;
  }
  return answer;
}

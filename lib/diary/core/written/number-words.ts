const AMOUNTS: readonly (readonly [amount: number, words: string])[] = [
  [0.25, "quarter cuarto"],
  [0.5, "half media medio"],
  [1, "one un una uno a an"],
  [2, "two dos"],
  [3, "three tres"],
  [4, "four cuatro"],
  [5, "five cinco"],
  [6, "six seis"],
];

const amounts = new Map(AMOUNTS.flatMap(([amount, words]) => words.split(" ").map((word) => [word, amount])));

/** The first word of a text as a figure: "half a tablet" is "0.5 tablet", "una pastilla" is "1 pastilla". */
export function withFigure(text: string): string {
  const match = /^([a-z]+) (?:an? )?(?=[a-z])/.exec(text);
  const amount = match?.[1] === undefined ? undefined : amounts.get(match[1]);
  return match && amount !== undefined ? `${amount} ${text.slice(match[0].length)}` : text;
}

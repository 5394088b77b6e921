import type { HelpFigures } from "#lib/diary/core/trends/helps.ts";

const WIDTH = 320;
const LEFT = 8;
const across = (level: number) =>
  Math.round((LEFT + (Math.min(10, Math.max(0, level)) / 10) * (WIDTH - 2 * LEFT)) * 10) / 10;

type HelpPictureProps = { figures: HelpFigures; label: string; words: { before: string; after: string } };

/** Before and after on the scale from 0 to 10, with how sure the change is as a band around after. */
export function HelpPicture({ figures: { before, after, interval }, label, words }: HelpPictureProps) {
  const [from, to] = [across(before + interval.low), across(before + interval.high)];
  const isLeft = after <= before;
  return (
    <svg viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={label} className="help-picture">
      <path d={`M${LEFT} 34H${WIDTH - LEFT}`} className="help-line" />
      {[0, 2, 4, 6, 8, 10].map((level) => (
        <text key={level} x={across(level)} y={58} textAnchor="middle">
          {level}
        </text>
      ))}
      <path d={`M${from} 34H${to}`} className="help-band" />
      <path d={`M${across(before)} 34H${across(after)}`} className="help-change" />
      <circle cx={across(before)} cy={34} r={6} className="help-before" />
      <circle cx={across(after)} cy={34} r={6.5} className="help-after" />
      <text x={across(before)} y={16} textAnchor={isLeft ? "start" : "end"}>
        {words.before}
      </text>
      <text x={across(after)} y={16} textAnchor={isLeft ? "end" : "start"} className="help-word">
        {words.after}
      </text>
    </svg>
  );
}

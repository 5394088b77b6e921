// The house, lowest floor first. A room is added here when it is built.
export const libFloors: readonly (readonly string[])[] = [
  ["kernel"],
  ["platform"],
  ["words"],
  ["access"],
  ["accounts", "families", "pictures", "subscriptions"],
  ["growth", "vaccinations", "milestones", "meals", "diary", "speech", "content"],
  ["meal-plans", "assistant", "gamification", "reports", "insights", "reminders", "imports"],
  ["privacy", "offline", "operations"],
];

/** Rooms keep to the closed vocabulary; the floors below them are named freely. */
export const rooms: readonly string[] = libFloors.slice(4).flat();

const above = { ui: 8, charts: 9, pictures: 9, shell: 11 } as const;

export type Place = { readonly floor: number; readonly room: string };

/** Where a file lives: its floor and its room; null outside the house (scripts, configuration). */
export function findPlace(file: string): Place | null {
  const [top, name = ""] = file.split("/");
  if (top === "app") return { floor: 12, room: "app" };
  if (top === "components")
    return { floor: above[name as keyof typeof above] ?? 10, room: `components/${name}` };
  const floor = libFloors.findIndex((names) => names.includes(name));
  return top === "lib" && floor >= 0 ? { floor, room: `lib/${name}` } : null;
}

import type { DateOrder, ImportLengthUnit, ImportWeightUnit, Mapping, Recognised } from "./source.ts";

/** What the person decided about a file. A child's key that is missing from `children` is not decided yet. */
export type Choices = {
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder;
  readonly weightUnit: ImportWeightUnit;
  readonly lengthUnit: ImportLengthUnit;
  /** By the child's key in the file: the id of a child in the record, or "leave-out". */
  readonly children: Readonly<Record<string, string>>;
  /** By the name's key (`nameKey`): the CVX code of the vaccine it means, or "leave-out". */
  readonly vaccines?: Readonly<Record<string, string>>;
  /** By the name's key (`placeKey`): the place of the body it means. */
  readonly places?: Readonly<Record<string, string>>;
  /** Which years a diary's days are in: "automatic", "2025", or "2024-2025" over New Year. */
  readonly years?: string;
  /** Whether a sleep belongs to the night that ends on its day, or begins. */
  readonly sleep?: "ends" | "begins";
  /** Whether rows in doubt are kept, too; without a word they are left out. */
  readonly doubtful?: boolean;
};

export const LEAVE_OUT = "leave-out";

type Child = { readonly id: string; readonly name: string };

/**
 * The choices a person starts from: what was recognised, else their own units. A child in the file is taken for the one in
 * the record with the same id or name, and the only one in the file for the only one in the record.
 */
export function startingChoices(
  recognised: Recognised,
  preferred: Pick<Choices, "weightUnit" | "lengthUnit">,
  children: readonly Child[],
): Choices {
  const { mapping, guesses } = recognised;
  const matched = recognised.children.flatMap(({ key, name }) => {
    const only =
      recognised.children.length === 1 && children.length === 1 && name === null ? children[0] : undefined;
    const child = children.find(({ id }) => id === key) ?? findByName(children, name) ?? only;
    return child ? [[key, child.id] as const] : [];
  });
  return {
    mapping,
    dateOrder: guesses.dateOrder ?? "ymd",
    weightUnit: guesses.weightUnit ?? preferred.weightUnit,
    lengthUnit: guesses.lengthUnit ?? preferred.lengthUnit,
    children: Object.fromEntries(matched),
  };
}

/** The one child of that name, by the whole of it or by its first word; undefined when none or several have it. */
function findByName(children: readonly Child[], name: string | null): Child | undefined {
  if (!name) return undefined;
  const [wanted, first] = [plain(name), plain(name).split(" ")[0]];
  const whole = children.filter((child) => plain(child.name) === wanted);
  const found =
    whole.length > 0 ? whole : children.filter((child) => plain(child.name).split(" ")[0] === first);
  return found.length === 1 ? found[0] : undefined;
}

const plain = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLocaleLowerCase();

import { expect, it } from "vitest";
import { keptLines } from "./kept-lines.ts";

const line = (key: string, text = "5 mL", medicineId: string | null = null) => ({ medicineId, key, text });

it("finds each former line again, whatever their order", () => {
  const former = [line("paracetamol"), line("ibuprofen"), line("paracetamol")];
  expect(keptLines([line("ibuprofen"), line("paracetamol"), line("paracetamol")], former)).toEqual([
    former[1],
    former[0],
    former[2],
  ]);
});

it("takes no line for a former one once there are more of its ingredient", () => {
  const former = [line("paracetamol"), line("ibuprofen")];
  const six = Array.from({ length: 6 }, () => line("paracetamol"));
  expect(keptLines([...six, line("ibuprofen")], former)).toEqual([...six.map(() => null), former[1]]);
  expect(keptLines([line("paracetamol"), line("paracetamol", "120 mg")], former)).toEqual([null, null]);
});

it("uses a former line once", () => {
  const former = [line("paracetamol"), line("paracetamol", "120 mg")];
  expect(keptLines([line("paracetamol"), line("paracetamol")], former)).toEqual([former[0], null]);
});

it("knows a line by medicine, ingredient and dose", () => {
  const former = [line("paracetamol", "5 mL", "one")];
  expect(keptLines([line("paracetamol", "5 mL", "two")], former)).toEqual([null]);
  expect(keptLines([line("ibuprofen", "5 mL", "one")], former)).toEqual([null]);
  expect(keptLines([line("paracetamol", "6 mL", "one")], former)).toEqual([null]);
});

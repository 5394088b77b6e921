/** Body mass index in kg/m², from kg and cm. */
export function bmiOf(weightKg: number, lengthCm: number): number {
  return weightKg / (lengthCm / 100) ** 2;
}

/** WHO scores weight-for-length only for weights a child can have: 0.9 to 58 kg (anthro 1.0). */
export function isWeightForLength(weightKg: number): boolean {
  return weightKg >= 0.9 && weightKg <= 58;
}

/** Remembers the last `most` answers by key, so that what is asked again and again is worked out once. */
export function recent<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) {
      // A Map keeps its order of insertion: what was asked for last leaves last.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make();
    kept.set(key, made);
    const oldest = kept.size > most ? kept.keys().next() : null;
    if (oldest && !oldest.done) kept.delete(oldest.value);
    return made;
  };
}

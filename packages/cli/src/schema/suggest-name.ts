/** The number of single-character edits between two words. Commander, which suggests commands, does not export its own. */
export function getEditDistance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...first].entries()) {
    const current = [row + 1];
    for (let column = 0; column < second.length; column++) {
      const replaced = (previous[column] ?? 0) + (letter === second[column] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The name that was probably meant: the most similar one, if it is similar enough. */
export function suggestName(name: string, names: readonly string[]): string | undefined {
  const normalize = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");
  const candidates = names
    .map((candidate) => ({ candidate, distance: getEditDistance(normalize(name), normalize(candidate)) }))
    .sort((first, second) => first.distance - second.distance);
  const [best] = candidates;
  return best && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.candidate : undefined;
}

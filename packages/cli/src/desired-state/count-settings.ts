/** How many values a tree of settings declares. A list counts as one value. */
export function countSettings(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 1;
  return Object.values(value).reduce((sum: number, member) => sum + countSettings(member), 0);
}

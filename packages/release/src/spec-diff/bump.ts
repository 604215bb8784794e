/** The version bumps, from the smallest to the largest. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

export const isAtLeast = (bump: Bump, minimum: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(minimum);

export const findLargestBump = (candidates: readonly Bump[]): Bump =>
  candidates.reduce((largest, bump) => (isAtLeast(largest, bump) ? largest : bump), "none");

export const findSmallerBump = (first: Bump, second: Bump): Bump => (isAtLeast(first, second) ? second : first);

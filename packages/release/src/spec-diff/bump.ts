/** What a change needs, from the smallest to the largest. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

export const atLeast = (bump: Bump, needed: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(needed);

export const largest = (found: readonly Bump[]): Bump =>
  found.reduce((most, bump) => (atLeast(most, bump) ? most : bump), "none");

export const smaller = (one: Bump, other: Bump): Bump => (atLeast(one, other) ? other : one);

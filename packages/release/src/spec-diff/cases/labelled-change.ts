import type { Bump } from "../bump.ts";

/** Sets the value at a path of the base document, such as `components.schemas.Room`. `undefined` removes the value. */
export type Edit = readonly [path: string, value: unknown];

/** A change of the base document, the bump that it needs, and the reason for a consumer who writes TypeScript. */
export type LabelledChange = readonly [name: string, bump: Bump, reason: string, ...edits: readonly Edit[]];

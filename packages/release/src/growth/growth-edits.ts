import { documentEdits } from "./document-edits.ts";
import { fieldEdits } from "./field-edits.ts";
import type { GrowthEdit } from "./growth-edit.ts";

/** Ordinary changes of every kind. Each must pass by `pnpm regenerate` alone. */
export const growthEdits: readonly GrowthEdit[] = [...fieldEdits, ...documentEdits];

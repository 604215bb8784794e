import { documentEdits } from "./document-edits.ts";
import { newFieldsEdit } from "./new-fields-edit.ts";
import type { SpecEdit } from "./spec-edit.ts";

/** Ordinary changes of the spec. `pnpm regenerate` must be the only command that each of them needs. */
export const specEdits: readonly SpecEdit[] = [newFieldsEdit, ...documentEdits];

import { listOperations, type ReferenceOperation } from "../../../src/reference/list-operations.ts";

declare const data: readonly ReferenceOperation[];

export { data };

/** VitePress reads the operations when it builds the site. */
export default { load: (): readonly ReferenceOperation[] => listOperations() };

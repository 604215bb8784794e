import type { Change } from "@zero-trust-accounts/client";
import { getMember } from "../json/get-member.ts";
import { isBlock } from "../json/is-block.ts";
import { parsePointer } from "../json/parse-pointer.ts";
import type { Settings, WritableResourceName } from "../resources/writable-resources.ts";

/** One operation of a JSON Patch (RFC 6902), with the value before it. An absent value has no member. */
export interface PlannedOperation {
  readonly op: "add" | "remove" | "replace";
  /** JSON Pointer within the settings of the resource. */
  readonly path: string;
  readonly before?: unknown;
  readonly value?: unknown;
}

/** What would change in one resource. It has the touched fields only, so accounts with the same change can share it. */
export interface ResourceChange {
  readonly resource: WritableResourceName;
  readonly operations: readonly PlannedOperation[];
}

/** Reduces a change to its touched fields. */
export function toResourceChange(resource: WritableResourceName, change: Change<object>): ResourceChange {
  const operations = change.operations.map((operation): PlannedOperation => {
    if (operation.op === "add") return operation;
    return { ...operation, before: getMember(change.before, parsePointer(operation.path)) };
  });
  return { resource, operations };
}

/** An object without a prototype, so that a pointer in an edited plan cannot reach one. */
const createTree = (): Record<string, unknown> => Object.create(null);

/** Sets a member below blocks, which are created. Without a value, only the blocks are. */
function setMember(tree: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = "", ...nestedKeys] = keys;
  if (nestedKeys.length === 0) {
    if (value !== undefined) tree[key] = value;
    return;
  }
  const nested = isBlock(tree[key]) ? tree[key] : createTree();
  tree[key] = nested;
  setMember(nested, nestedKeys, value);
}

/** The change that the client's `apply` writes. Its two sides have the touched fields, which are all that it compares. */
export function toClientChange({ operations }: ResourceChange): Change<Settings> {
  const before = createTree();
  const after = createTree();
  for (const { path, before: valueBefore, value } of operations) {
    setMember(before, parsePointer(path), valueBefore);
    setMember(after, parsePointer(path), value);
  }
  return { operations: [], before, after, applied: false, ignored: [] };
}

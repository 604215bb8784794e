import { isBlock } from "./is-block.ts";

/** The value that keys lead to in a tree of blocks; undefined if there is none. */
export function getMember(tree: unknown, keys: readonly string[]): unknown {
  let value = tree;
  for (const key of keys) value = isBlock(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

import { isObject } from "./object.ts";

/** Copies a JSON value without the fields at these JSON pointers. */
export function withoutFields(value: unknown, pointers: readonly string[]): unknown {
  if (!isObject(value) || pointers.length === 0) return value;
  const kept = Object.entries(value).flatMap(([key, child]) => {
    const start = `/${key}`;
    if (pointers.includes(start)) return [];
    const below = pointers.filter((pointer) => pointer.startsWith(`${start}/`));
    return [
      [
        key,
        withoutFields(
          child,
          below.map((pointer) => pointer.slice(start.length)),
        ),
      ] as const,
    ];
  });
  return Object.fromEntries(kept);
}

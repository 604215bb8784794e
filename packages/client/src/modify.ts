import type { Operation } from "./call.ts";
import type { Modify } from "./change.ts";
import { ConflictError, ZeroTrustError } from "./errors.ts";
import { apply, diff, isJsonObject, keysOf, valueAt } from "./json-patch.ts";
import type { RequestOptions } from "./options.ts";
import { checkOptions, refuse } from "./refuse.ts";

/** How one resource is read and written by `modify`. */
export interface Modifiable<Value extends object> {
  /** The operation that writes. */
  readonly operation: Operation;
  /** JSON pointers of what is only read. */
  readonly readOnly: readonly string[];
  readonly read: (options: RequestOptions) => Promise<object | null | undefined>;
  /** Adds what a write must not leave out. */
  readonly complete?: (value: Value) => Value;
  /** Writes the value, or the members of it that changed. Returns what now holds, where the server tells. */
  readonly write: (value: Value, changed: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** What to do instead, where a write cannot take a member away. */
  readonly kept?: string;
}

/** The members that pass, all of which are optional in a value that can be modified. */
const membersOf = <Value extends object>(value: Value, passes: (name: string, member: unknown) => boolean): Value =>
  Object.fromEntries(Object.entries(value).filter(([name, member]) => passes(name, member))) as Value;

/** Whether two values are the same to the server, which leaves out what is null. */
const isSame = (one: unknown, other: unknown): boolean => diff(one ?? null, other ?? null).length === 0;

export function createModify<Value extends object>(resource: Modifiable<Value>): Modify<Value> {
  const { complete = (value) => value, kept, operation, readOnly } = resource;

  /** A copy of what may be sent, as JSON has it. */
  const writableOf = (value: object): Value => {
    const json: Value = JSON.parse(JSON.stringify(value));
    const present = readOnly.filter((path) => valueAt(json, path) !== undefined);
    // What is there can be removed.
    return apply(
      json,
      present.map((path) => ({ op: "remove", path })),
    ) as Value;
  };
  /** A member that is null counts as absent: that is how the server takes it. */
  const presentOf = (value: Value): Value => membersOf(value, (_name, member) => member !== null);
  /** Some success envelopes come without a result. Taken for empty, it would be written back as that. */
  const read = async (options: RequestOptions): Promise<Value> => {
    const value = await resource.read(options);
    if (!isJsonObject(value)) throw new ZeroTrustError("the server did not say what the settings are", operation);
    return writableOf(value);
  };

  return async (modification, given = {}) => {
    checkOptions(given);
    if (typeof modification !== "function") refuse("modification", "a function");
    const { dryRun, ...options } = given;
    const draft = await read(options);
    const before = presentOf(structuredClone(draft));
    const returned: unknown = (await modification(draft)) ?? draft;
    const isDraftChanged = !isSame(before, presentOf(writableOf(draft)));
    if (!isJsonObject(returned) || (returned !== draft && isDraftChanged))
      refuse("what the modification returns", "a new value, or nothing where it changed the one that it got");
    let after = presentOf(writableOf(returned));
    if (!isSame(before, after)) after = complete(after);
    const operations = diff(before, after);
    const names = operations.map(({ path }) => keysOf(path)[0] ?? "");
    for (const name of names) if (kept && !Object.hasOwn(after, name)) refuse(name, kept);
    const change = { operations, before, after, applied: false, ignored: [] };
    if (operations.length === 0 || dryRun) return change;

    const newest = presentOf(await read(options));
    const asked = apply(newest, operations);
    if (!asked || !operations.every(({ path }) => isSame(valueAt(before, path), valueAt(newest, path))))
      throw new ConflictError(operation, before, newest);
    const changed = membersOf(asked, (name) => names.includes(name));
    const answer = await resource.write(asked, changed, options);
    // It is written: where what now holds cannot be read, that is no failure of the change.
    const now = isJsonObject(answer) ? answer : await read(options).catch(() => asked);
    const ignored = operations
      .flatMap(({ path }) => diff(valueAt(asked, path), valueAt(now, path), path))
      // What the server adds of its own was not asked for.
      .filter(({ op }) => op !== "add")
      .map(({ path }) => ({ path, asked: valueAt(asked, path), got: valueAt(now, path) }))
      .filter((field) => !isSame(field.asked, field.got));
    return { ...change, before: newest, after: asked, applied: true, ignored };
  };
}

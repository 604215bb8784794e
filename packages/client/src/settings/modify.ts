import type { Operation } from "./call.ts";
import type { Modify } from "./change.ts";
import { ConflictError, ZeroTrustError } from "./errors.ts";
import { diff, isJsonObject, operationOf, pointerOf, take, valueAt } from "./json-patch.ts";
import type { RequestOptions } from "./options.ts";
import { copyOptions, refuse } from "./refuse.ts";

/** How one resource is read and written by `modify`. */
export interface Modifiable<Value extends object> {
  /** The operation that writes. */
  readonly operation: Operation;
  /** JSON pointers of what is only read. */
  readonly readOnly: readonly string[];
  readonly read: (options: RequestOptions) => Promise<object | null | undefined>;
  /** What a write must not leave out, and what it is where nobody says. */
  readonly complete?: Partial<Value>;
  /** Writes what changed, or all where `kept` does not hold. Returns what now holds, where the server tells. */
  readonly write: (value: Value, options: RequestOptions) => Promise<object | null | undefined>;
  /** What to do instead, where a write cannot take a member away. */
  readonly kept?: string;
}

const allowed = "a function that changes what it gets, or returns a new value";

/** The members that pass, all of which are optional in a value that can be modified. */
const membersOf = <Value extends object>(value: Value, passes: (name: string, member: unknown) => boolean): Value =>
  Object.fromEntries(Object.entries(value).filter(([name, member]) => passes(name, member))) as Value;

/** Whether two values are the same to the server, which leaves out what is null. */
const isSame = (one: unknown, other: unknown): boolean => diff(one ?? null, other ?? null).length === 0;

export function createModify<Value extends object>(resource: Modifiable<Value>): Modify<Value> {
  const { complete, kept, operation } = resource;
  const readOnly = resource.readOnly.map((path) => path.slice(1).split("/"));

  /** A copy of what may be sent, as JSON has it. A member that is null counts as absent: so the server takes it. */
  function writableOf(value: object): Value {
    const json: Value = JSON.parse(JSON.stringify(value));
    const writable = readOnly
      .filter((keys) => valueAt(json, keys) !== undefined)
      .reduce((rest, keys) => take(rest, { op: "remove", keys }), json);
    return membersOf(writable, (_name, member) => member !== null);
  }

  /** Some success envelopes come without a result. Taken for empty, it would be written back as that. */
  async function read(options: RequestOptions): Promise<Value> {
    const value = await resource.read(options);
    if (!isJsonObject(value)) throw new ZeroTrustError("the server gave no settings", operation);
    return writableOf(value);
  }

  return async function modify(modification, given = {}) {
    const { dryRun, ...options } = copyOptions(given);
    if (typeof modification !== "function") refuse("modification", allowed);
    const draft = await read(options);
    const before = structuredClone(draft);
    const returned: unknown = (await modification(draft)) ?? draft;
    if (!isJsonObject(returned) || (returned !== draft && !isSame(before, writableOf(draft))))
      refuse("modification", allowed);
    const wanted = writableOf(returned);
    const after = isSame(before, wanted) ? before : { ...complete, ...wanted };
    const steps = diff(before, after);
    for (const {
      keys: [name = ""],
    } of steps)
      if (kept && !Object.hasOwn(after, name)) refuse(name, kept);
    const operations = steps.map(operationOf);
    const change = { operations, before, after, applied: false, ignored: [] };
    if (steps.length === 0 || dryRun) return change;

    const newest = await read(options);
    const isUntouched = steps.every(
      ({ keys }) =>
        isJsonObject(valueAt(newest, keys.slice(0, -1))) && isSame(valueAt(before, keys), valueAt(newest, keys)),
    );
    if (!isUntouched) throw new ConflictError(operation, before, newest);
    const asked = { ...complete, ...steps.reduce(take, structuredClone(newest)) };
    const written = membersOf(asked, (name) => !kept || steps.some(({ keys }) => keys[0] === name));
    const answer = await resource.write(written, options);
    // It is written: where what now holds cannot be read, that is no failure of the change.
    const now = isJsonObject(answer) ? answer : await read(options).catch(() => asked);
    // All that was written counts: the server may take a change, and drop what stood beside it.
    const ignored = diff(written, now)
      .map(({ keys }) => ({ path: pointerOf(keys), asked: valueAt(written, keys), got: valueAt(now, keys) }))
      .filter(
        (field) =>
          !isSame(field.asked, field.got) &&
          // What the server adds of its own was not asked for; what it did not take away was.
          (field.asked !== undefined || operations.some(({ path }) => path === field.path)),
      );
    return { ...change, before: newest, after: asked, applied: true, ignored };
  };
}

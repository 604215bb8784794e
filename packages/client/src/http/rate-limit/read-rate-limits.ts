/** One named limit, from the headers `Ratelimit` (`r`, `t`) and `Ratelimit-Policy` (`q`, `w`). */
export interface RateLimit {
  readonly name: string;
  /** Requests left in the current window (`r`). */
  readonly remaining: number | undefined;
  /** Seconds until the current window ends (`t`). */
  readonly resetSeconds: number | undefined;
  /** Requests per window (`q`). */
  readonly quota: number | undefined;
  /** Length of a window in seconds (`w`). */
  readonly windowSeconds: number | undefined;
}

/** One item of a structured header, such as `"default";r=50;t=30`. */
interface HeaderItem {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, number>;
}

/** Longer headers are ignored. A header with a few limits is far shorter. */
const maxHeaderLength = 2_000;

function parseItem(item: string): HeaderItem {
  const [name = "", ...parts] = item.split(";").map((field) => field.trim());
  const parameters = new Map<string, number>();
  for (const part of parts) {
    const [, key, digits] = /^(\w+)=(\d{1,9})$/.exec(part) ?? [];
    if (key !== undefined) parameters.set(key, Number(digits));
  }
  return { name, parameters };
}

/** Reads the items of a structured header. Parameters that are not whole numbers are skipped. */
export const parseHeaderItems = (header: string | null): HeaderItem[] =>
  header === null || header.length > maxHeaderLength ? [] : header.split(",").map(parseItem);

const toRateLimit = (name: string, state: HeaderItem | undefined, policy: HeaderItem | undefined): RateLimit => ({
  name,
  remaining: state?.parameters.get("r"),
  resetSeconds: state?.parameters.get("t"),
  quota: policy?.parameters.get("q"),
  windowSeconds: policy?.parameters.get("w"),
});

/** Reads all limits that the headers of a response state. */
export function readRateLimits(headers: { get(name: string): string | null }): RateLimit[] {
  const states = parseHeaderItems(headers.get("ratelimit"));
  const policies = parseHeaderItems(headers.get("ratelimit-policy"));
  const [state, policy] = [states[0], policies[0]];
  // In the vendor's example, the two headers have different names for one limit. So a single state and a single policy
  // belong together, whatever their names.
  if (state && policy && states.length === 1 && policies.length === 1) return [toRateLimit(state.name, state, policy)];
  const names = new Set([...states, ...policies].map(({ name }) => name));
  const findItem = (items: readonly HeaderItem[], name: string) => items.find((item) => item.name === name);
  return [...names].map((name) => toRateLimit(name, findItem(states, name), findItem(policies, name)));
}

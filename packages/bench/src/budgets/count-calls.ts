// node src/budgets/count-calls.ts <GET or PATCH>: prints how many runtime objects one call of the client creates, and which modules its import loads
import { registerHooks } from "node:module";

const modules: string[] = [];
registerHooks({
  load(url, context, next) {
    modules.push(url);
    return next(url, context);
  },
});
const { createZeroTrustClient } = await import("@zero-trust-accounts/client");

const { Response: UncountedResponse } = globalThis;
const fetch = async (): Promise<Response> =>
  new UncountedResponse('{"success":true,"errors":[],"messages":[],"result":{"settings":{}}}', {
    headers: { "content-type": "application/json" },
  });

const counts: Record<string, number> = {};

/** Counts how often the client calls or constructs a property. Uses by Node itself do not count, because they differ between versions. */
function countUses(owner: object, key: string, name = key): void {
  const count = (): void => {
    const [, , , caller = ""] = new Error().stack?.split("\n") ?? [];
    if (caller.includes("/client/dist/")) counts[name] = (counts[name] ?? 0) + 1;
  };
  const counted = new Proxy(Reflect.get(owner, key), {
    apply(target, self, args) {
      count();
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget) {
      count();
      return Reflect.construct(target, args, newTarget);
    },
  });
  Object.defineProperty(owner, key, { value: counted, configurable: true, writable: true });
}

for (const name of ["AbortController", "Headers", "Request", "Response", "TextDecoder", "URL", "setTimeout"])
  countUses(globalThis, name);
countUses(Request.prototype, "clone", "Request.clone");
countUses(Response.prototype, "clone", "Response.clone");

const { gateway } = createZeroTrustClient({ accountId: "a", apiToken: "budget-token", fetch });
const call = (): Promise<unknown> =>
  process.argv[2] === "PATCH" ? gateway.configuration.patch({ settings: {} }) : gateway.configuration.get();
// The first call is a warm-up. Its objects do not count.
await call();
for (const name of Object.keys(counts)) delete counts[name];
await call();
console.log(JSON.stringify({ counts, modules }));

import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { createTestAccount } from "./testing/create-test-account.ts";

interface Operation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly examples: Record<string, { readonly $ref: string }> } };
  };
}

const examples: Readonly<Record<string, { readonly value: unknown }>> = document.components.examples;
const paths: Readonly<Record<string, object>> = document.paths;

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  // A path also has a member that is not an operation: its list of parameters.
  Object.entries<Operation>(methods as Record<string, Operation>).flatMap(([method, operation]) => {
    if (operation.operationId === undefined) return [];
    const references = Object.values(operation.requestBody?.content["application/json"].examples ?? {});
    const bodies = references.map(({ $ref }) => examples[$ref.replace("#/components/examples/", "")]?.value);
    const subpath = path.replace("/accounts/{account_id}/", "");
    return [{ id: operation.operationId, method: method.toUpperCase(), subpath, bodies }];
  }),
);

describe.each(operations)("$id", ({ method, subpath, bodies }) => {
  test("accepts every example body of the document", async () => {
    const { send } = createTestAccount();
    for (const body of bodies.length > 0 ? bodies : [undefined])
      expect(await send(method, subpath, body)).toMatchObject({ status: 200, body: { success: true } });
  });
});

describe("the contract check of the tests rejects a response", () => {
  // The types forbid the second value.
  test.each([
    ["with a value out of range", { disable_for_time: -1 }, "/result/disable_for_time must be >= 0"],
    [
      "with a value of another type",
      { use_zt_virtual_ip: "yes" as never },
      "/result/use_zt_virtual_ip must be boolean",
    ],
  ])("%s", async (_name, settings, violation) => {
    const { account, send } = createTestAccount();
    account.state.deviceSettings = settings;
    await expect(send("GET", "devices/settings")).rejects.toThrow(violation);
  });

  test("with missing or malformed headers", async () => {
    const { account, send } = createTestAccount();
    account.failNext({ status: 429, retryAfter: 5 });
    await expect(send("GET", "gateway")).resolves.toMatchObject({ status: 429 });
    const { checkResponseContract } = await import("./testing/check-response-contract.ts");
    const response = Response.json({ success: false }, { status: 429, headers: { "retry-after": "soon" } });
    const check = checkResponseContract("GET", "http://a/accounts/b/gateway", response);
    await expect(check).rejects.toThrow(/cf-ray is missing; .*ratelimit-policy is missing; Retry-After is soon/);
  });
});

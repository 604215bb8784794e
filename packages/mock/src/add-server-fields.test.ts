import { expect, test } from "vitest";
import { createTestAccount } from "./testing/create-test-account.ts";

const path = "gateway/configuration";

test("read-only fields of a body are ignored, even if their types are wrong", async () => {
  const { account, send } = createTestAccount();
  const settings = {
    block_page: { name: "Blocked", read_only: true, source_account: "other", version: "not a number" },
    custom_certificate: { enabled: true, id: "a", binding_status: 5, updated_at: "never" },
    extended_email_matching: { enabled: true, read_only: true, source_account: "other", version: 99 },
  };
  expect(await send("PUT", path, { settings })).toMatchObject({ status: 200 });
  expect(account.state.gatewayConfiguration.settings).toEqual({
    block_page: { name: "Blocked", read_only: false, version: 1 },
    custom_certificate: {
      enabled: true,
      id: "a",
      binding_status: "pending_deployment",
      updated_at: "2026-01-15T00:00:00.001Z",
    },
    extended_email_matching: { enabled: true, read_only: false, version: 1 },
  });
});

test.each(["block_page", "extended_email_matching"] as const)(
  "the version of %s increases only if the block changes",
  async (block) => {
    const { account, client } = createTestAccount();
    const versions: unknown[] = [];
    for (const enabled of [true, true, false]) {
      await client.gateway.configuration.patch({ settings: { [block]: { enabled } } });
      await client.gateway.configuration.patch({ settings: { fips: { tls: enabled } } });
      versions.push(account.state.gatewayConfiguration.settings[block]?.version);
    }
    expect(versions).toEqual([1, 1, 2]);
  },
);

test("a new certificate has the status pending_deployment and the time of its last change", async () => {
  const { account, client } = createTestAccount();
  const statusesAndTimes: unknown[] = [];
  for (const id of ["a", "a", "b"]) {
    await client.gateway.configuration.patch({ settings: { custom_certificate: { enabled: true, id } } });
    statusesAndTimes.push(account.state.customCertificate?.binding_status, account.state.customCertificate?.updated_at);
  }
  const firstUpdate = "2026-01-15T00:00:00.001Z";
  const pending = "pending_deployment";
  expect(statusesAndTimes).toEqual([pending, firstUpdate, pending, firstUpdate, pending, "2026-01-15T00:00:00.003Z"]);
});

test.each(["patch", "update"] as const)("%s does not change a block that another account shares", async (call) => {
  const { account, client } = createTestAccount();
  const shared = {
    block_page: { enabled: true, name: "Shared", read_only: true, source_account: "other", version: 4 },
    extended_email_matching: { enabled: true, read_only: true, source_account: "other", version: 7 },
  };
  account.state.gatewayConfiguration.settings = { ...shared };
  const settings = { block_page: { name: "Own" }, extended_email_matching: { enabled: false }, fips: { tls: true } };
  await client.gateway.configuration[call]({ settings });
  expect(account.state.gatewayConfiguration.settings).toEqual({ ...shared, fips: { tls: true } });
});

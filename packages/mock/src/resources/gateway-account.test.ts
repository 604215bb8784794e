import { expect, test } from "vitest";
import { accountId, createTestAccount } from "../testing/create-test-account.ts";

test("GET returns ids that are the same in every run", async () => {
  const { client } = createTestAccount();
  expect(await client.gateway.get()).toEqual({
    id: accountId,
    gateway_tag: "2527b9981669e558e2d465c24689d996",
    provider_name: "Cloudflare",
  });
});

test("without Gateway, its operations return 404 until POST creates it", async () => {
  const { account, client } = createTestAccount({ gateway: false });
  const noGateway = { status: 404, code: 2404 };
  await expect(client.gateway.get()).rejects.toMatchObject(noGateway);
  await expect(client.gateway.configuration.get()).rejects.toMatchObject(noGateway);
  await expect(client.gateway.logging.update({ redact_pii: true })).rejects.toMatchObject(noGateway);
  expect(await client.devices.settings.get()).toBeDefined();
  expect(account.state.gatewayAccount).toBeUndefined();

  const created = await client.gateway.create();
  expect(created).toMatchObject({ id: accountId });
  expect(await client.gateway.get()).toEqual(created);
  expect(await client.gateway.configuration.get()).toBeDefined();
});

test("POST returns 200 and changes nothing if Gateway exists", async () => {
  const { account, client, send } = createTestAccount();
  account.state.gatewayAccount = { id: accountId, gateway_tag: "existing", provider_name: "Cloudflare" };
  expect(await send("POST", "gateway")).toMatchObject({ status: 200, body: { result: { gateway_tag: "existing" } } });
  expect(await client.gateway.create()).toMatchObject({ gateway_tag: "existing" });
});

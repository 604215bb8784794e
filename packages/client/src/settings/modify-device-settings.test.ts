import { expect, test } from "vitest";
import { createClientWithResults, getMethodsAndBodies } from "../testing/create-client-with-results.ts";

const currentSettings = { disable_for_time: 0, gateway_proxy_enabled: false, use_zt_virtual_ip: true };

test("writes only the changed fields", async () => {
  const { client, requests } = createClientWithResults(currentSettings, currentSettings, {
    ...currentSettings,
    gateway_proxy_enabled: true,
  });
  await client.devices.settings.modify((settings) => ({ ...settings, gateway_proxy_enabled: true }));
  expect(getMethodsAndBodies(requests).at(-1)).toEqual(["PATCH", { gateway_proxy_enabled: true }]);
});

test.each<[string, (settings: object) => void]>([
  ["removes a field", (settings) => void Reflect.deleteProperty(settings, "disable_for_time")],
  ["sets a field to null", (settings) => void Object.assign(settings, { disable_for_time: null })],
])("rejects a modification that %s with an error that names the alternatives", async (_name, modification) => {
  const { client, requests } = createClientWithResults(currentSettings);
  await expect(client.devices.settings.modify(modification)).rejects.toThrow(
    /^\/disable_for_time cannot be removed, because .* Clear a string with "", .* update\(\)\., PATCH /,
  );
  expect(getMethodsAndBodies(requests)).toEqual(["GET"]);
});

const apiToken = "consumer-token";

function expectEqual(name, actual, expected) {
  const [actualText, expectedText] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (actualText !== expectedText) throw new Error(`${name}: expected ${expectedText}, received ${actualText}`);
}

/**
 * Reads, changes and fails once through the client, and uses the mock and the types. The last call marks the account,
 * so that the server's state shows that all checks passed. A `fetch` of undefined is the one of the runtime.
 */
exports.checkPackages = async ({ client, mock, types }, { url, accountId, fetch }) => {
  const { ApiError, createZeroTrustClient } = client;
  const { devices, gateway } = createZeroTrustClient({ accountId, apiToken, baseUrl: url, fetch });

  const { settings } = await gateway.configuration.get();
  expectEqual("the setting before the change", settings?.antivirus?.fail_closed ?? false, false);
  const change = await gateway.configuration.ensure({ antivirus: { fail_closed: true } });
  expectEqual("whether the first ensure writes", change.applied, true);
  const repetition = await gateway.configuration.ensure({ antivirus: { fail_closed: true } });
  expectEqual("whether the second ensure writes", repetition.applied, false);

  const stranger = createZeroTrustClient({ accountId, apiToken: "another-token", baseUrl: url, fetch });
  const error = await stranger.devices.settings.get().catch((thrown) => thrown);
  expectEqual("the failure", [error.name, error.status], ["ApiError", 401]);
  expectEqual("its class", [ApiError.isInstance(error), error instanceof ApiError], [true, true]);

  const account = mock.createMockAccount({ accountId });
  const mocked = createZeroTrustClient({ accountId, apiToken, fetch: account.fetch });
  await mocked.devices.settings.patch({ gateway_proxy_enabled: true });
  expectEqual("the state of the mock", account.state.deviceSettings.gateway_proxy_enabled, true);
  expectEqual("the values of an enum", types.inspectionModeValues.includes("static"), true);

  await devices.settings.patch({ disable_for_time: 60 });
};

/** Changes a setting through MSW, which intercepts the requests to the API. */
exports.checkMsw = async ({ client, mock, toMswHandlers, setupServer }) => {
  const account = mock.createMockAccount({ accountId: "intercepted" });
  const server = setupServer(...toMswHandlers(account));
  server.listen({ onUnhandledRequest: "error" });
  const { devices } = client.createZeroTrustClient({ accountId: "intercepted", apiToken: "token" });
  await devices.settings.patch({ gateway_proxy_enabled: true });
  server.close();
  if (account.state.deviceSettings.gateway_proxy_enabled !== true) throw new Error("MSW did not intercept the PATCH");
};

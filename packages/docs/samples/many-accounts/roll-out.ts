import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });
const accountIds = ["699d98642c564d2e855e9661899b7252", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"];
const configuration = { tls_decrypt: { enabled: true } };
const logging = { settings_by_rule_type: { dns: { log_all: true } } };

const plans = await forEachAccount(zeroTrust, accountIds, async ({ gateway }) => [
  await gateway.configuration.ensure(configuration, { dryRun: true }),
  await gateway.logging.ensure(logging, { dryRun: true }),
]);
for (const plan of plans)
  if (plan.status === "fulfilled")
    console.log(
      plan.accountId,
      plan.value.flatMap(({ operations }) => operations),
    );

const changes = await forEachAccount(zeroTrust, accountIds, async (account) => {
  const snapshot = await account.snapshot();
  await account.gateway.configuration.ensure(configuration);
  await account.gateway.logging.ensure(logging);
  return snapshot;
});

const restorations = await forEachAccount(zeroTrust, accountIds, (account, { accountId }) => {
  const change = changes.find((candidate) => candidate.accountId === accountId);
  return change?.status === "fulfilled" ? account.restore(change.value) : undefined;
});
console.log(restorations.map(({ accountId, status }) => `${accountId}: ${status}`));

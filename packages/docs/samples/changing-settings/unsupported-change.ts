import { createZeroTrustClient, UnsupportedChangeError } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

await zeroTrust.gateway.configuration.ensure({ activity_log: { enabled: true } });

try {
  await zeroTrust.gateway.configuration.modify((settings) => {
    delete settings.activity_log;
  });
} catch (error) {
  if (!UnsupportedChangeError.isInstance(error)) throw error;
  console.log(error.message);
  await zeroTrust.gateway.configuration.ensure({ activity_log: { enabled: false } });
}

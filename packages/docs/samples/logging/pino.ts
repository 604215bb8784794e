import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { pino } from "pino";

const logger = pino();
const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  onAttempt: ({ error, ...attempt }) => {
    if (error !== undefined) logger.warn({ ...attempt, err: error }, "no response");
    else if (attempt.retryInMs !== undefined) logger.warn(attempt, "retry");
    else logger.info(attempt, "response");
  },
});
await zeroTrust.gateway.logging.get();

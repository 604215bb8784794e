/** The value of every option that is absent or `undefined`. */
export const defaults = {
  baseUrl: "https://api.cloudflare.com/client/v4",
  limits: {
    deadlineMs: 120_000,
    maxResponseBytes: 10_000_000,
    maxRetries: 2,
    timeoutMs: 60_000,
  },
} as const;

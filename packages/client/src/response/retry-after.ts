/** An HTTP date that names its zone. `Date.parse` alone would take "C*47" for a year. */
const httpDate = /^\w+, \d\d.\w{3}.\d+ [\d:]+ GMT$/;

/** Milliseconds of a `Retry-After` in seconds or as an HTTP date; undefined for none, the past and garbage. */
export function parseRetryAfter(value: string, now: number): number | undefined {
  const milliseconds = /^\d{1,15}$/.test(value) ? +value * 1_000 : httpDate.test(value) ? Date.parse(value) - now : 0;
  return milliseconds > 0 ? milliseconds : undefined;
}

/** How long an answer asks to wait; a 429 always asks for a second at least. */
export function retryAfterOf({ status, headers }: Response): number | undefined {
  const asked = parseRetryAfter(headers.get("retry-after") ?? "", Date.now());
  return status === 429 ? Math.max(asked ?? 0, 1_000) : asked;
}

/** Up to 10 % more than a server asks for, as other clients wait too. */
export const withJitter = (milliseconds: number): number => milliseconds * (1 + Math.random() / 10);

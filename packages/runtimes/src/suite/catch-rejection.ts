/** Returns the reason for which a call rejects. @throws Error if the call resolves */
export async function catchRejection(call: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([call]);
  if (result.status === "rejected") return result.reason;
  throw new Error(`expected a rejection, but the call returned ${JSON.stringify(result.value)}`);
}

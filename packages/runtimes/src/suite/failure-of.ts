/** What a call rejects with. @throws Error where it does not */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const [result] = await Promise.allSettled([call]);
  if (result.status === "rejected") return result.reason;
  throw new Error(`${JSON.stringify(result.value)} instead of a failure`);
}

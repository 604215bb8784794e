/** Runs tasks, at most `limit` at a time, and returns their results in order. */
export async function runConcurrently<Result>(
  limit: number,
  tasks: readonly (() => Promise<Result>)[],
): Promise<Result[]> {
  const results: Result[] = [];
  const remaining = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of remaining) results[index] = await task();
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}

/** Runs tasks, no more than some of them at a time, and returns their results in order. */
export async function inParallel<Result>(atOnce: number, tasks: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  const remaining = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of remaining) results[index] = await task();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

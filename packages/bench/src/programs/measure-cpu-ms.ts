/** Returns the milliseconds of CPU time that a function takes. Unlike elapsed time, they exclude other processes. */
export async function measureCpuMs(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

// Node loads this module before a command. When the process ends, its CPU time and its peak memory are printed to stderr.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ milliseconds: (userCPUTime + systemCPUTime) / 1_000, bytes: [maxRSS * 1_024] }));
});

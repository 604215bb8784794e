// node --import ./report-usage.js <program>: when the program ends, writes the CPU time and the peak memory of its process to file descriptor 3
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const milliseconds = (userCPUTime + systemCPUTime) / 1_000;
  writeSync(3, JSON.stringify({ milliseconds, bytes: maxRSS * 1_024 }));
});

/** Prints a line with the seconds since the process started. */
export function printProgress(line: string): void {
  const seconds = (performance.now() / 1_000).toFixed(1);
  console.log(`${seconds.padStart(5)} s  ${line}`);
}

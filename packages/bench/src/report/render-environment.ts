import type { Environment } from "../results/environment.ts";

/** Renders where, when and with which versions the benchmark ran, as a list. */
export function renderEnvironment(environment: Environment): string {
  const { date, processor, cores, memoryGiB, platform, node, typescript, packages } = environment;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `- ${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB of memory, ${platform}
- Node ${node}, TypeScript ${typescript}
- ${versions.join(", ")}`;
}

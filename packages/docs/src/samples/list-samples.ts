import { listFiles } from "@zero-trust-accounts/tooling/files";
import { samplesFolder } from "./samples-folder.ts";

/** Lists the samples of all pages, such as `reading/use-types.ts`, in alphabetical order. */
export async function listSamples(): Promise<readonly string[]> {
  const samples = (await listFiles(samplesFolder)).filter((path) => /\.(ts|mjs)$/.test(path));
  return samples.toSorted();
}

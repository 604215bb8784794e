import type { PublishedPackage } from "@zero-trust-accounts/tooling/repository";

const isTest = (file: string): boolean => /\.test(-d)?\.ts$|\/testing\//.test(file);

/** Whether a file's change can reach a consumer: the description itself, or the source of a published package. */
export function reachesConsumers(file: string, packages: readonly PublishedPackage[]): boolean {
  if (file.startsWith("spec/")) return file.endsWith(".yaml") && file !== "spec/redocly.yaml";
  return packages.some(({ folder }) => file.startsWith(`${folder}/src/`)) && !isTest(file);
}

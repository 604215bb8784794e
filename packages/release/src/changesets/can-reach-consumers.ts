import type { PublishedPackage } from "@zero-trust-accounts/tooling/repository";

const isTest = (file: string): boolean => /\.test(-d)?\.ts$|\/testing\//.test(file);

/** Whether a change of the file can reach consumers: it belongs to the spec or to the source of a published package. */
export function canReachConsumers(file: string, packages: readonly PublishedPackage[]): boolean {
  if (file.startsWith("spec/")) return file.endsWith(".yaml") && file !== "spec/redocly.yaml";
  return packages.some(({ folder }) => file.startsWith(`${folder}/src/`)) && !isTest(file);
}

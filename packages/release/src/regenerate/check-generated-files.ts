import { generateFiles, listStaleFiles } from "@zero-trust-accounts/codegen";

/** Throws if a generated file is not what the spec generates. Changes nothing. */
export async function checkGeneratedFiles(): Promise<void> {
  await using generated = await generateFiles(() => undefined);
  const staleFiles = await listStaleFiles(generated);
  if (staleFiles.length > 0) throw new Error(`${staleFiles.join("\n")}\nRun: pnpm regenerate`);
  console.log("all generated files are up to date");
}

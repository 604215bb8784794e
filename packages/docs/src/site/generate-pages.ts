import { generateApiReference } from "../reference/generate-api-reference.ts";
import { generateCommandLinePages } from "../reference/generate-command-line-pages.ts";

/** Generates the pages that VitePress cannot generate itself. They are not committed. */
export async function generatePages(): Promise<void> {
  await generateApiReference();
  await generateCommandLinePages();
}

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../repository-root.ts";

const words = "Your organisation inspects this traffic to keep its people and their data safe. Ask the service desk. ";

/** Writes the answer that every call gets: the document's example, its texts as long as companies write them, 2 kB. */
export async function writeEnvelope(folder: string): Promise<void> {
  const document = JSON.parse(await readFile(join(repositoryRoot, "packages/types/dist/openapi.json"), "utf8"));
  const envelope = structuredClone(document.components.examples["gateway-configuration"].value);
  const missing = 2_000 - JSON.stringify(envelope).length;
  envelope.result.settings.block_page.footer_text += words.repeat(10).slice(0, missing);
  await writeFile(join(folder, "envelope.json"), JSON.stringify(envelope));
}

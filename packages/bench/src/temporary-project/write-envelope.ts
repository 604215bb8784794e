import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";

const filler = "Your organisation inspects this traffic to keep its people and their data safe. Ask the service desk. ";

/** Writes the response body of every call: the spec's example, with a footer text that makes it 2 kB large. */
export async function writeEnvelope(folder: string): Promise<void> {
  const document = JSON.parse(await readFile(join(repositoryRoot, "packages/types/dist/openapi.json"), "utf8"));
  const envelope = structuredClone(document.components.examples["gateway-configuration"].value);
  const missingBytes = 2_000 - JSON.stringify(envelope).length;
  envelope.result.settings.block_page.footer_text += filler.repeat(10).slice(0, missingBytes);
  await writeFile(join(folder, "envelope.json"), JSON.stringify(envelope));
}

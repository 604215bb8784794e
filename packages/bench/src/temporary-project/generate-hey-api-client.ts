import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";

/** Generates the client of @hey-api. Its separate runtime package is outdated, because the generated code includes the runtime. */
export async function generateHeyApiClient(folder: string): Promise<void> {
  await createClient({
    input: join(repositoryRoot, "packages/types/dist/openapi.json"),
    output: { path: join(folder, "generated-by-hey-api"), importFileExtension: ".js" },
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
    logs: { level: "silent", file: false },
  });
}

import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { repositoryRoot } from "../repository-root.ts";

/** Since the runtime of @hey-api comes with the generated code, its last package of its own is out of date: it is generated. */
export async function generateByHeyApi(folder: string): Promise<void> {
  await createClient({
    input: join(repositoryRoot, "packages/types/dist/openapi.json"),
    output: { path: join(folder, "generated-by-hey-api"), importFileExtension: ".js" },
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@hey-api/typescript"],
    logs: { level: "silent", file: false },
  });
}

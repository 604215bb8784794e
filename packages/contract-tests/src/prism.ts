import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

export interface Prism {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the bundled OpenAPI document as a mock, on a free loopback port. */
export async function startPrism(): Promise<Prism> {
  const bundle = fileURLToPath(import.meta.resolve("@zero-trust-accounts/types/openapi.json"));
  const operations = await getHttpOperationsFromSpec(JSON.parse(await readFile(bundle, "utf8")));
  const server = createServer(operations, {
    cors: false,
    components: { logger: createLogger("prism", { enabled: false }) },
    config: {
      checkSecurity: true,
      errors: false,
      isProxy: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

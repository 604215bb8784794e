import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { bundledDocument } from "../document/bundled-document.ts";
import type { Prism } from "../prism.ts";

/**
 * Starts Prism as a proxy for an API on a free loopback port. It adds the violations of each response to its headers.
 * It only forwards GET requests, so that it cannot change an account.
 */
export async function startValidationProxy(apiUrl: URL): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(bundledDocument));
  const readOperations = operations.filter(({ method }) => method === "get");
  const server = createServer(readOperations, {
    cors: false,
    components: { logger: createLogger("prism", { enabled: false }) },
    config: {
      checkSecurity: true,
      errors: false,
      isProxy: true,
      mock: { dynamic: false },
      upstream: apiUrl,
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

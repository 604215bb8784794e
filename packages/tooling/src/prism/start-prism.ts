import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import document from "@zero-trust-accounts/types/openapi.json" with { type: "json" };

export interface Prism {
  readonly url: string;
  close(): Promise<void>;
}

type Mode = { readonly isProxy: false } | { readonly isProxy: true; readonly upstream: URL };

/** Serves operations of the bundled document on a free loopback port. */
async function serve(mode: Mode, isServed: (method: string) => boolean): Promise<Prism> {
  // Prism modifies the document.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const servedOperations = operations.filter(({ method }) => isServed(method));
  const server = createServer(servedOperations, {
    cors: false,
    components: { logger: createLogger("prism", { enabled: false }) },
    config: {
      ...mode,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/** Starts a mock server of the bundled document. */
export function startPrism(): Promise<Prism> {
  return serve({ isProxy: false }, () => true);
}

/**
 * Starts a proxy that validates the responses of a real server. Forwards only GET requests, so that nothing changes
 * there.
 */
export function startPrismProxy(upstream: URL): Promise<Prism> {
  return serve({ isProxy: true, upstream }, (method) => method === "get");
}

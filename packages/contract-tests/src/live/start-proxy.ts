import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { bundledDocument } from "../document/bundled-document.ts";
import type { Prism } from "../prism.ts";

/** Prism between a client and a real server, for the operations that only read; it knows no others. */
export async function startProxy(upstream: URL): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(bundledDocument));
  const server = createServer(
    operations.filter(({ method }) => method === "get"),
    {
      cors: false,
      components: { logger: createLogger("prism", { enabled: false }) },
      config: {
        checkSecurity: true,
        errors: false,
        isProxy: true,
        mock: { dynamic: false },
        upstream,
        upstreamProxy: undefined,
        validateRequest: true,
        validateResponse: true,
      },
    },
  );
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

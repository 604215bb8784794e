import type { Consumer } from "../consumer.ts";
import { readToolVersion } from "../tool-files.ts";

const createFetchConsumer = (packageName: string): Consumer => ({
  name: packageName,
  title: `the \`fetch\` of ${packageName}`,
  readVersion: () => readToolVersion(packageName),
  import: ({ runNode }) => runNode(["custom-fetch.mjs"], { FETCH_PACKAGE: packageName }),
  require: ({ runNode }) => runNode(["custom-fetch.cjs"], { FETCH_PACKAGE: packageName }),
});

/** Programs in Node that load the packages in a special way, or together with another package. */
export const nodeConsumers: readonly Consumer[] = [
  {
    name: "both-copies",
    title: "both copies in one process: `isInstance` of the other copy recognizes the error",
    import: ({ runNode }) => runNode(["both-copies.mjs"], { THROWING_COPY: "import" }),
    require: ({ runNode }) => runNode(["both-copies.mjs"], { THROWING_COPY: "require" }),
  },
  createFetchConsumer("undici"),
  createFetchConsumer("node-fetch"),
  {
    name: "next-fetch",
    title: "a global `fetch` patched as in Next.js, which caches reads (simulated)",
    import: ({ runNode }) => runNode(["--require", "./patched-fetch.cjs", "program.mjs"]),
    require: ({ runNode }) => runNode(["--require", "./patched-fetch.cjs", "program.cjs"]),
  },
  {
    name: "msw",
    title: "`@zero-trust-accounts/mock/msw` with MSW",
    readVersion: () => readToolVersion("msw"),
    import: ({ runNode }) => runNode(["msw.mjs"]),
    require: ({ runNode }) => runNode(["msw.cjs"]),
  },
];

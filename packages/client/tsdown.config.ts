import { defineConfig, type Rolldown, type UserConfig } from "tsdown";

const bundled = ["openapi-fetch", "openapi-typescript-helpers"];

/**
 * What of openapi-fetch can never run here, which no bundler can see: `transport.ts` calls `request` alone, and gives
 * what it refuses of a call. From the first text up to the second, replaced by the third.
 */
const unreachable = [
  ["requestInitExt = supportsRequestInitExt()", "baseUrl = removeTrailingSlash", ""],
  ["const globalMiddlewares = [];", "async function coreFetch", ""],
  ["querySerializer: requestQuerySerializer,", "body,\n", ""],
  [
    "let finalBaseUrl = baseUrl;",
    "const serializedBody =",
    `const finalBaseUrl = baseUrl, bodySerializer = globalBodySerializer;
     const querySerializer = globalQuerySerializer, pathSerializer = globalPathSerializer;`,
  ],
  ["// Note: we declare mergeHeaders() both", ");\n    const finalHeaders", ""],
  ["const finalMiddlewares =", "const requestInit =", "const finalMiddlewares = requestMiddlewares;"],
  ["/** Call a GET endpoint */", "};\n}\nclass PathCallForwarder", ""],
] as const;

/** Takes out of openapi-fetch what is unreachable; fails where it is no longer as expected. */
const withoutUnreachable: Rolldown.Plugin = {
  name: "without-unreachable",
  transform: {
    filter: { id: /openapi-fetch\/dist\/index\.mjs$/ },
    handler: (source) =>
      unreachable.reduce((code, [from, to, replacement]) => {
        const [before, after, ...others] = code.split(from);
        const end = after?.indexOf(to) ?? -1;
        if (end < 0 || others.length > 0)
          throw new Error(`openapi-fetch is not what tsdown.config.ts expects: ${from}`);
        return `${before}${replacement}${after?.slice(end)}`;
      }, source),
  },
};

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  // One module to load, and no version of openapi-fetch that a consumer's installation could resolve differently.
  deps: { alwaysBundle: bundled, onlyBundle: bundled },
  copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
  plugins: [withoutUnreachable],
});

export default config;

import { defineConfig, type Rolldown, type UserConfig } from "tsdown";

const bundled = ["openapi-fetch", "openapi-typescript-helpers"];

/**
 * What openapi-fetch falls back to where a client gives none of its own: `transport.ts` gives the three serializers and
 * no runtime extension, which no bundler can see. Together they are a third of openapi-fetch.
 */
const replacedDefaults = [
  "createQuerySerializer",
  "defaultBodySerializer",
  "defaultPathSerializer",
  "supportsRequestInitExt",
];

/** Empties the functions of openapi-fetch that are never called; fails where one is no longer there. */
const emptyReplacedDefaults: Rolldown.Plugin = {
  name: "empty-replaced-defaults",
  transform: {
    filter: { id: /openapi-fetch\/dist\/index\.mjs$/ },
    handler(code) {
      return replacedDefaults.reduce((rest, name) => {
        const start = rest.search(new RegExp(`^(const ${name} = |function ${name}\\()`, "m"));
        const end = rest.indexOf("\n}", start) + "\n}".length;
        if (start < 0 || end < start) throw new Error(`openapi-fetch has no function ${name}: see tsdown.config.ts`);
        return `${rest.slice(0, start)}const ${name} = () => {}${rest.slice(end)}`;
      }, code);
    },
  },
};

const config: UserConfig = defineConfig({
  entry: "src/index.ts",
  platform: "neutral",
  // One module to load, and no version of openapi-fetch that a consumer's installation could resolve differently.
  deps: { alwaysBundle: bundled, onlyBundle: bundled },
  copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.LICENSE" }],
  plugins: [emptyReplacedDefaults],
});

export default config;

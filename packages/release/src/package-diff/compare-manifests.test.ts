import { expect, test } from "vitest";
import { compareManifests } from "./compare-manifests.ts";

const manifest = {
  name: "@scope/package",
  version: "1.0.0",
  type: "module",
  sideEffects: false,
  engines: { node: ">=22.12" },
  bin: { command: "./dist/bin.js" },
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./document.json": "./dist/document.json",
  },
  dependencies: { yaml: "2.0.0" },
  peerDependencies: { msw: "^2.0.0" },
  peerDependenciesMeta: { msw: { optional: true } },
  scripts: { build: "tsdown" },
  devDependencies: { vitest: "5.0.0" },
};

const dualExport = {
  import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
  require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" },
};

const changes: readonly (readonly [name: string, change: Readonly<Record<string, unknown>>, ...lines: string[]])[] = [
  ["a raised engine", { engines: { node: ">=24" } }, "major engines node: changed from >=22.12 to >=24"],
  ["a lowered engine", { engines: { node: ">=22.9" } }, "minor engines node: changed from >=22.12 to >=22.9"],
  [
    "an excluded engine",
    { engines: { node: ">=22.12 <26" } },
    "major engines node: changed from >=22.12 to >=22.12 <26",
  ],
  ["a new engine", { engines: { node: ">=22.12", pnpm: ">=9" } }, "major engines pnpm: added as >=9"],
  ["no engines", { engines: undefined }, "minor engines node: removed"],
  ["a removed command", { bin: {} }, "major bin command: removed"],
  [
    "a renamed command",
    { bin: { cmd: "./dist/bin.js" } },
    "major bin command: removed",
    "minor bin cmd: added as ./dist/bin.js",
  ],
  [
    "a removed subpath",
    { exports: { ".": manifest.exports["."] } },
    "major exports ./document.json (default): removed",
  ],
  [
    "a renamed subpath",
    { exports: { ".": manifest.exports["."], "./openapi.json": "./dist/document.json" } },
    "major exports ./document.json (default): removed",
    "minor exports ./openapi.json (default): added as ./dist/document.json",
  ],
  [
    "a closed subpath",
    { exports: { ...manifest.exports, "./document.json": null } },
    "major exports ./document.json (default): removed",
  ],
  [
    "types after the default",
    { exports: { ...manifest.exports, ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } },
    "major exports: ordered as . (default), . (types), ./document.json (default)",
  ],
  [
    "CommonJS beside ESM",
    { exports: { ...manifest.exports, ".": dualExport } },
    "patch exports . (require types): changed from ./dist/index.d.ts to ./dist/index.d.cts",
    "patch exports . (require): changed from ./dist/index.js to ./dist/index.cjs",
  ],
  [
    "no target for require",
    { exports: { ...manifest.exports, ".": { import: dualExport.import } } },
    "major exports . (require types): removed",
    "major exports . (require): removed",
  ],
  [
    "no types for require",
    { exports: { ...manifest.exports, ".": { ...dualExport, require: "./dist/index.cjs" } } },
    "major exports . (require types): removed",
    "patch exports . (require): changed from ./dist/index.js to ./dist/index.cjs",
  ],
  [
    "types after the default of import",
    {
      exports: {
        ...manifest.exports,
        ".": { ...dualExport, import: { default: "./dist/index.js", types: "./dist/index.d.ts" } },
      },
    },
    "patch exports . (require types): changed from ./dist/index.d.ts to ./dist/index.d.cts",
    "patch exports . (require): changed from ./dist/index.js to ./dist/index.cjs",
    "major exports: ordered as . (import), . (import types), . (require types), . (require), ./document.json (default)",
  ],
  [
    "removed types",
    { exports: { ...manifest.exports, ".": { default: "./dist/index.js" } } },
    "major exports . (types): removed",
  ],
  ["a bumped dependency", { dependencies: { yaml: "2.0.1" } }, "patch dependencies yaml: changed from 2.0.0 to 2.0.1"],
  ["a new dependency", { dependencies: { yaml: "2.0.0", ajv: "8.0.0" } }, "patch dependencies ajv: added as 8.0.0"],
  [
    "a wider peer",
    { peerDependencies: { msw: "^2.0.0 || ^3.0.0" } },
    "minor peerDependencies msw: changed from ^2.0.0 to ^2.0.0 || ^3.0.0",
  ],
  [
    "a narrower peer",
    { peerDependencies: { msw: "^3.0.0" } },
    "major peerDependencies msw: changed from ^2.0.0 to ^3.0.0",
  ],
  ["a peer that becomes required", { peerDependenciesMeta: {} }, "major peerDependencies msw: no longer optional"],
  [
    "a new required peer",
    { peerDependencies: { msw: "^2.0.0", ajv: "^8.0.0" } },
    "major peerDependencies ajv: added as ^8.0.0",
  ],
  ["another module type", { type: "commonjs" }, 'major type: is now "commonjs"'],
  ["side effects", { sideEffects: true }, "patch sideEffects: is now true"],
  ["a script that consumers run", { scripts: { postinstall: "x" } }, "patch scripts postinstall: added as x"],
  ["other fields", { description: "Text." }, 'patch description: is now "Text."'],
  ["what no consumer notices", { version: "2.0.0", scripts: { build: "x" }, devDependencies: {} }],
];

const cases = changes.map(([name, change, ...lines]) => ({ name, change, lines }));

test.each(cases)("$name needs the right bump", ({ change, lines }) => {
  const findings = compareManifests(manifest, JSON.parse(JSON.stringify({ ...manifest, ...change })));
  expect(findings.map(({ bump, location, description }) => `${bump} ${location}: ${description}`)).toEqual(lines);
});

test("the short form of bin is a command with the name of the package", () => {
  const base = { name: "@scope/tool", bin: "./bin.js" };
  expect(compareManifests(base, { name: "@scope/tool", bin: { tool: "./bin.js" } })).toEqual([]);
});

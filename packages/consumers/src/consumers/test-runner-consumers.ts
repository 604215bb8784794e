import type { Check, Consumer } from "../consumer.ts";
import { findToolFile, readToolVersion } from "../tool-files.ts";

const jest = findToolFile("jest", "bin/jest.js");
const testRegex = "/jest\\.test\\.ts$";

/** Runs Jest in its default mode, which loads CommonJS. */
const createJestCheck =
  (transformer: string, transformerOptions: object): Check =>
  ({ runNode }) => {
    const config = { testRegex, transform: { "\\.ts$": [transformer, transformerOptions] } };
    return runNode([jest, "--no-cache", "--config", JSON.stringify(config)]);
  };

/** Runs Jest with its support of ES modules, which needs an experimental flag of Node. */
const createJestModuleCheck =
  (transformer: string, transformerOptions: object): Check =>
  ({ runNode }) => {
    const transform = { "\\.ts$": [transformer, transformerOptions] };
    const config = { testRegex, extensionsToTreatAsEsm: [".ts"], transform };
    return runNode(["--experimental-vm-modules", jest, "--no-cache", "--config", JSON.stringify(config)]);
  };

/** The compiler options of a project for Jest: the defaults of TypeScript 5, which include the oldest resolution. */
const commonJsProject = { module: "commonjs", target: "es2022", strict: true, types: ["node"] };
const moduleProject = { ...commonJsProject, module: "esnext", moduleResolution: "bundler" };

export const testRunnerConsumers: readonly Consumer[] = [
  {
    name: "jest-ts-jest",
    title: "ts-jest in Jest",
    readVersion: () => readToolVersion("jest"),
    import: createJestModuleCheck("ts-jest", { useESM: true, tsconfig: moduleProject }),
    require: createJestCheck("ts-jest", { tsconfig: commonJsProject }),
  },
  {
    name: "jest-swc",
    title: "@swc/jest in Jest",
    readVersion: () => readToolVersion("jest"),
    import: createJestModuleCheck("@swc/jest", {}),
    require: createJestCheck("@swc/jest", {}),
  },
  {
    name: "vitest",
    title: "Vitest",
    readVersion: () => readToolVersion("vitest"),
    import: ({ runNode }) => runNode([findToolFile("vitest", "vitest.mjs"), "run", "--config", "vite.config.mjs"]),
  },
  {
    name: "node-test",
    title: "node:test",
    import: ({ runNode }) => runNode(["--test", "node.test.mjs"]),
    require: ({ runNode }) => runNode(["--test", "node.test.cjs"]),
  },
];

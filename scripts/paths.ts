import { join } from "node:path";

export const repositoryRoot: string = join(import.meta.dirname, "..");

export const bundleFolder: string = join(repositoryRoot, "spec/dist");

/** The bundle that `pnpm build` makes of the hand-maintained files. */
export const specBundle = {
  yaml: join(bundleFolder, "openapi.yaml"),
  json: join(bundleFolder, "openapi.json"),
};

/** Where the published document stands, as git names it. */
export const documentPath = "packages/types/src/generated/openapi.json";

export const generatedFolder: string = join(repositoryRoot, documentPath, "..");

export const validatorsFolder: string = join(repositoryRoot, "packages/mock/src/generated");

export const redocly: string = join(repositoryRoot, "node_modules/@redocly/cli/bin/cli.js");

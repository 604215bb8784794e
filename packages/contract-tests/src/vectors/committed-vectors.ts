import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BodyVectors, OperationVectors } from "./operation-vectors.ts";
import { packageFolder } from "./package-folder.ts";

const read = (...names: readonly string[]) =>
  JSON.parse(readFileSync(join(packageFolder, "vectors", ...names), "utf8"));

const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(packageFolder, "vectors", folder)).map((file) => file.replace(".json", ""));

const bodiesIn = (folder: string): ReadonlyMap<string, BodyVectors> =>
  new Map(namesIn(folder).map((name) => [name, read(folder, `${name}.json`)]));

/** The vectors as they were reviewed. */
export const committedVectors: {
  readonly document: unknown;
  readonly operations: readonly OperationVectors[];
  readonly requests: ReadonlyMap<string, BodyVectors>;
  readonly answers: ReadonlyMap<string, BodyVectors>;
} = {
  document: read("document.json"),
  operations: namesIn("operations").map((name) => read("operations", `${name}.json`)),
  requests: bodiesIn("requests"),
  answers: bodiesIn("answers"),
};

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../package-folder.ts";
import type { BodyVectors } from "./body-vectors.ts";
import type { OperationVectors } from "./operation-vectors.ts";

export interface CommittedVectors {
  /** The expected description of the document as a whole. */
  readonly document: unknown;
  readonly operations: readonly OperationVectors[];
  /** The vectors of request bodies by file name. */
  readonly requests: ReadonlyMap<string, BodyVectors>;
  /** The vectors of response bodies by file name. */
  readonly responses: ReadonlyMap<string, BodyVectors>;
}

const vectorsFolder = join(packageFolder, "vectors");

function readVectorFile(...path: readonly string[]) {
  const file = join(vectorsFolder, ...path);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`vectors/${path.join("/")} cannot be read. Run: pnpm regenerate`, { cause: error });
  }
}

function listVectorFiles(folder: string): readonly string[] {
  try {
    return readdirSync(join(vectorsFolder, folder)).map((file) => file.replace(".json", ""));
  } catch (error) {
    throw new Error(`vectors/${folder}/ cannot be read. Run: pnpm regenerate`, { cause: error });
  }
}

function readBodyVectors(folder: string): ReadonlyMap<string, BodyVectors> {
  return new Map(listVectorFiles(folder).map((name) => [name, readVectorFile(folder, `${name}.json`)]));
}

/** Reads the committed vectors. */
export function readCommittedVectors(): CommittedVectors {
  return {
    document: readVectorFile("document.json"),
    operations: listVectorFiles("operations").map((name) => readVectorFile("operations", `${name}.json`)),
    requests: readBodyVectors("requests"),
    responses: readBodyVectors("responses"),
  };
}

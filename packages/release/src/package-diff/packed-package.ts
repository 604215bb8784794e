import type { JsonObject } from "../json/json-object.ts";

/** A package as its tarball contains it. */
export interface PackedPackage {
  readonly name: string;
  /** The folder from which the package was packed, with its installed dependencies. */
  readonly source: string;
  /** The folder with the extracted files. */
  readonly folder: string;
  readonly manifest: JsonObject;
  /** The content of all files except the manifest, by path relative to the package. */
  readonly files: ReadonlyMap<string, string>;
}

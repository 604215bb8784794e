import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { toArray, toObject } from "../json/json-object.ts";
import { bumps } from "./bump.ts";
import type { ReviewedException } from "./reviewed-exception.ts";

/** The reviewed exceptions, relative to the repository. */
export const exceptionsFile = "packages/release/src/spec-diff/exceptions.json";

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

function parseException(value: unknown, index: number): ReviewedException {
  const { change, bump: bumpName, reason } = toObject(value);
  const bump = bumps.find((candidate) => candidate === bumpName);
  if (isText(change) && isText(reason) && bump !== undefined) return { change, bump, reason };
  const allowed = `"bump" must be one of ${bumps.join(", ")}, and "change" and "reason" must not be empty`;
  throw new Error(`${exceptionsFile}: entry ${index + 1} is not a reviewed exception: ${allowed}`);
}

/** Parses the reviewed exceptions. Throws if one has no change, bump or reason. */
export const parseExceptions = (text: string): readonly ReviewedException[] =>
  toArray(JSON.parse(text)).map(parseException);

export async function readExceptions(): Promise<readonly ReviewedException[]> {
  return parseExceptions(await readFile(join(repositoryRoot, exceptionsFile), "utf8"));
}

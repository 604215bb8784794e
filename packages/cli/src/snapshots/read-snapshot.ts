import { readFile } from "node:fs/promises";
import type { Snapshot } from "@zero-trust-accounts/client";
import { validateAccountId } from "../accounts/validate-account-id.ts";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { getMember } from "../json/get-member.ts";
import { isBlock } from "../json/is-block.ts";
import { writableResources } from "../resources/writable-resources.ts";

/** Whether a value has the settings of every resource. An account without Gateway has null in place of a part. */
function isSnapshot(value: unknown): value is Snapshot {
  if (!isBlock(value) || value.version !== 1 || typeof value.accountId !== "string") return false;
  return writableResources.every(
    ({ declaredAt: [first = "", ...keys] }) => value[first] === null || isBlock(getMember(value[first], keys)),
  );
}

/** Reads a snapshot file. @throws UsageError for any other file */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(describeFileError(file, error));
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON; expected a file that snapshot or apply wrote`);
  }
  if (!isSnapshot(value))
    throw new UsageError(`${file} is not a snapshot; expected a file that snapshot or apply wrote`);
  validateAccountId(value.accountId, file);
  return value;
}

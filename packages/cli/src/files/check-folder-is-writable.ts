import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Checks that a file can be written, before any account is read. @throws UsageError that names the option */
export async function checkFolderIsWritable(file: string, option: string): Promise<void> {
  const isFolder = await stat(file).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(`${option}: ${file}: it is a directory`);
  const folder = dirname(resolve(file));
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${option}: ${describeFileError(folder, error)}`);
  });
}

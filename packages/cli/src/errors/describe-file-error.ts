const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a directory",
};

/** One line about a file that cannot be read or written. */
export function describeFileError(file: string, error: NodeJS.ErrnoException): string {
  return `${file}: ${reasons[error.code ?? ""] ?? error.message}`;
}

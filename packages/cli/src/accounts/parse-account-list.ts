import { validateAccountId } from "./validate-account-id.ts";

/** Parses a list with one account id a line. `#` starts a comment, and empty lines are skipped. */
export function parseAccountList(text: string, fileName: string): string[] {
  const accountIds: string[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    const accountId = line.replace(/#.*/, "").trim();
    if (accountId !== "") accountIds.push(validateAccountId(accountId, `${fileName}:${index + 1}`));
  }
  return accountIds;
}

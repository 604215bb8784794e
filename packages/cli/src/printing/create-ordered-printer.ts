/** Prints texts of accounts in the order of the accounts, each as soon as those before it are printed. */
export function createOrderedPrinter(
  accountIds: readonly string[],
  print: (text: string) => void,
): (accountId: string, text: string | undefined) => void {
  const waiting = new Map<string, string | undefined>();
  let nextIndex = 0;
  return (accountId, text) => {
    waiting.set(accountId, text);
    for (let next = accountIds[nextIndex]; next !== undefined && waiting.has(next); next = accountIds[nextIndex]) {
      const nextText = waiting.get(next);
      if (nextText !== undefined) print(nextText);
      waiting.delete(next);
      nextIndex++;
    }
  };
}

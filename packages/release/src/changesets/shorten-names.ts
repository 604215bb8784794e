/** Removes the part that every path has. */
export const shortenOperation = (operation: string): string => operation.replace("/accounts/{account_id}", "");

/** Removes the envelope, which the client unwraps. */
export const shortenField = (field: string): string => field.replace(/^result\./, "");

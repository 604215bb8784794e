/** The token that the suite sends and the mock accepts. */
export const apiToken = "token-of-the-runtimes";

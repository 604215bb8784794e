/** The only credential that the server accepts. `programs/check-packages.cjs` has the same. */
export const apiToken = "consumer-token";

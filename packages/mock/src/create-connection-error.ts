/** Creates the error of Node's `fetch` for a connection that the server closed. */
export function createConnectionError(): TypeError {
  const details = { code: "ECONNRESET", errno: -104, syscall: "read" };
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), details) });
}

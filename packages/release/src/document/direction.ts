/** Who sends a field: the client in a request, or the server in a response. */
export const directions = ["request", "response"] as const;

export type Direction = (typeof directions)[number];

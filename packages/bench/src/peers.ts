/** Somebody's way to call the API; its program is the file of that name in `consumers/`. */
export interface Peer {
  readonly id: PeerId;
  readonly heading: string;
  /** What a consumer installs; `undefined` where nothing is. */
  readonly packageName?: string;
}

export type PeerId =
  | "raw-fetch"
  | "raw-again"
  | "openapi-fetch"
  | "ky"
  | "hey-api"
  | "vendor-tree-shaken"
  | "vendor-whole"
  | "this-client";

/** In the order of their columns. Raw fetch is measured against itself too: that is the noise. */
export const peers: readonly Peer[] = [
  { id: "raw-fetch", heading: "raw fetch" },
  { id: "raw-again", heading: "raw fetch again" },
  { id: "openapi-fetch", heading: "openapi-fetch", packageName: "openapi-fetch" },
  { id: "ky", heading: "ky", packageName: "ky" },
  { id: "hey-api", heading: "@hey-api" },
  { id: "vendor-tree-shaken", heading: "cloudflare, tree-shaken", packageName: "cloudflare" },
  { id: "vendor-whole", heading: "cloudflare, whole", packageName: "cloudflare" },
  { id: "this-client", heading: "this client", packageName: "@zero-trust-accounts/client" },
];

/** Those whose code differs, for what is the same in every run. */
export const distinctPeers: readonly Peer[] = peers.filter(({ id }) => id !== "raw-again");

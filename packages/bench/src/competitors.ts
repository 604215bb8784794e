export type CompetitorId =
  | "raw-fetch"
  | "raw-fetch-control"
  | "openapi-fetch"
  | "ky"
  | "hey-api"
  | "vendor-tree-shaken"
  | "vendor-complete"
  | "this-client";

/** One way to call the API. Its program is the file `consumers/<id>.ts`. */
export interface Competitor {
  readonly id: CompetitorId;
  readonly heading: string;
  /** The package that a consumer installs. */
  readonly packageName?: string;
}

/** In the order of the columns. The control repeats raw fetch: its difference from raw fetch is the noise. */
export const competitors: readonly Competitor[] = [
  { id: "raw-fetch", heading: "raw fetch" },
  { id: "raw-fetch-control", heading: "raw fetch (control)" },
  { id: "openapi-fetch", heading: "openapi-fetch", packageName: "openapi-fetch" },
  { id: "ky", heading: "ky", packageName: "ky" },
  { id: "hey-api", heading: "@hey-api" },
  { id: "vendor-tree-shaken", heading: "cloudflare, tree-shaken", packageName: "cloudflare" },
  { id: "vendor-complete", heading: "cloudflare, complete", packageName: "cloudflare" },
  { id: "this-client", heading: "this client", packageName: "@zero-trust-accounts/client" },
];

/** Without the control, which has the same code as raw fetch. For values without noise, and for charts. */
export const competitorsWithoutControl: readonly Competitor[] = competitors.filter(
  ({ id }) => id !== "raw-fetch-control",
);

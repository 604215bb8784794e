import type { RowId } from "../results/row.ts";

/** Why this client may miss the goal of a row. */
export const missedGoalReasons: Readonly<Partial<Record<RowId, string>>> = {
  bundle:
    "A third of the code sends and repeats requests, a sixth checks arguments, and an eighth each is openapi-fetch and changes settings. " +
    "Nothing is left out or shortened to be smaller.",
  "client-created-over-raw":
    "Node resolves, reads and compiles three modules: the client, its types and openapi-fetch. It does not load its network stack yet.",
  "first-response": "It contains the time to create the client. Compare it with the range of the control.",
  cpu: "Most of this work is that of openapi-fetch; see its column.",
  overhead:
    "Retries, the rate limit, the checks and the envelopes add to the work of openapi-fetch. A profile is flat: no function takes more " +
    "than 7 %.",
};

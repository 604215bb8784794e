import type { RowId } from "../results/row.ts";

/** Why this client may miss the goal of a row. */
export const missedGoalReasons: Readonly<Partial<Record<RowId, string>>> = {
  bundle:
    "A third of the code sends and repeats requests, a sixth checks arguments, and an eighth each is openapi-fetch and changes settings. " +
    "Nothing is left out or shortened to be smaller.",
  "client-created-over-raw":
    "Node resolves, reads and compiles three modules: the client, its types and openapi-fetch. It does not load its network stack yet.",
  "first-response": "It contains the time to create the client. Compare it with the range of the control.",
  cpu: "openapi-fetch does most of this work. The difference from openapi-fetch alone is within the range of both.",
  overhead:
    "The goal was set on a faster machine, where openapi-fetch alone takes 11 to 15 µs. A profile of the rest is flat: no function takes " +
    "more than 7 %.",
};

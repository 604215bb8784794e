import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { RecordedRequest } from "./recording-server.ts";

/** One request that has arrived whole, and the means to misbehave. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** 1 for the first request that arrived. */
  readonly attempt: number;
  /** The credential's headers as they arrived, to be echoed where a client could show them. */
  readonly credential: string;
  /** The token or the key alone. */
  readonly secret: string;
  /** The port of a second server, where no request should ever arrive. */
  readonly elsewherePort: number;
}

/** What happens to each request. */
export type Fault = ((exchange: Exchange) => void) | "nobody listens";

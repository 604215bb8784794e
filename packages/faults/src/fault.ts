import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { RecordedRequest } from "./start-recording-server.ts";

/** One request that arrived completely, and what a fault needs to respond to it. */
export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** 1 for the first request of the server. */
  readonly attempt: number;
  /** The values of the credential headers, joined by spaces. Faults echo it in every part that a client could show. */
  readonly credential: string;
  /** Only the token or the key. */
  readonly secret: string;
  /** The port of the redirect target, a second server that must receive no request. */
  readonly redirectTargetPort: number;
}

/** Responds to each request, or does not. With "connection refused", connections are refused. */
export type Fault = ((exchange: Exchange) => void) | "connection refused";

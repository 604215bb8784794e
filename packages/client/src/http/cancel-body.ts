import type { FetchResponse } from "../options/fetch-function.ts";
import { openBody } from "./open-body.ts";

/** Cancels an unread body, which releases its connection. */
export function cancelBody(response: FetchResponse): void {
  openBody(response.body)?.cancel();
}

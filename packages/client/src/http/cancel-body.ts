import type { FetchResponse } from "../options/fetch-function.ts";
import { openBody } from "./open-body.ts";

/** Gives up an unread body, so that its connection is released. */
export function cancelBody(response: FetchResponse): void {
  openBody(response.body)?.cancel();
}

import type { ParseAs } from "openapi-fetch";
import { apiErrorOf } from "./api-error.ts";
import { attempted } from "./attempted.ts";
import type { Call } from "./call.ts";
import type { Answer } from "./unwrap.ts";

/** An answer like the one that has been read. A redirect that the runtime hides has the status 0, and is made so. */
export const copyOf = ({ headers, status }: Response, text: string): Response =>
  status < 200 || status > 599 ? Response.error() : new Response(text || null, { headers, status });

/** Takes an answer apart as openapi-fetch does. @throws ApiError where JSON was to come, and did not */
export async function readAnswer(call: Call, response: Response, parseAs: ParseAs): Promise<Answer<unknown>> {
  if (response.ok && parseAs !== "json")
    return { data: parseAs === "stream" ? response.body : await response[parseAs](), response };
  // Middleware may have put another answer in the place of the one that was sent.
  call.text = await response.text();
  return readJson(call, response);
}

/** The same of an answer in JSON, from the text that the call has of it. */
export function readJson(call: Call, response: Response): Answer<unknown> {
  const { text } = call;
  const json: unknown = attempted(() => JSON.parse(text));
  if (!response.ok) return { error: json === undefined ? text : json, response };
  if (json === undefined && text) throw apiErrorOf(call, response);
  return { data: json, response };
}

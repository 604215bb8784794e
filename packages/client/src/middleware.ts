import type { Middleware, MiddlewareCallbackParams } from "openapi-fetch";

/** Sends a request through middleware as openapi-fetch does: on the way there in order, on the way back reversed. */
export async function sendThrough(
  middleware: readonly Middleware[],
  { request, ...context }: MiddlewareCallbackParams,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (const each of middleware) {
    const given = await each.onRequest?.({ ...context, request });
    if (given instanceof Response) return given;
    request = given ?? request;
  }
  const reversed = middleware.toReversed();
  let response: Response | undefined;
  try {
    response = await send(request);
  } catch (thrown) {
    let error: unknown = thrown;
    for (const each of reversed) {
      const given = await each.onError?.({ ...context, request, error });
      if (given instanceof Response) {
        response = given;
        break;
      }
      error = given ?? error;
    }
    if (!response) throw error;
  }
  for (const each of reversed) response = (await each.onResponse?.({ ...context, request, response })) ?? response;
  return response;
}

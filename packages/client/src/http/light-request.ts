/**
 * The request that openapi-fetch creates when no middleware needs a real `Request`. Creating a real one takes about 20
 * µs, and reading its class would load Node's network stack when the client is created.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: string | undefined }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

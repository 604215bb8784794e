/** What a `Request` is made from, without the cost of one: enough where only this client looks at it. */
export class PlainRequest {
  declare readonly url: string;
  declare readonly headers: Headers;
  declare readonly body: string | undefined;

  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

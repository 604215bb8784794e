import type { CompleteResponse } from "./send.ts";

/** The response that openapi-fetch parses when no middleware needs a real `Response`. Its body has been read. */
export class LightResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly #text: string;

  constructor({ response, text }: CompleteResponse) {
    this.ok = response.ok;
    this.status = response.status;
    this.headers = response.headers;
    this.#text = text;
  }

  async text(): Promise<string> {
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

import type { MockServer } from "../mock-account.ts";
import { checkAnswer } from "./contract.ts";

/** A `fetch` that rejects where an answer is not what the document says. */
export const holdToTheContract =
  (fetch: MockServer["fetch"]): MockServer["fetch"] =>
  async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const answer = await fetch(request);
    await checkAnswer(method, url, answer);
    return answer;
  };

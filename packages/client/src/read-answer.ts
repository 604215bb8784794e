/** An answer whose body has been read, with its text. */
export const withText = (answer: Response, text = ""): Response =>
  Object.assign(answer, { text: async () => text, json: async () => JSON.parse(text) });

/** An answer like the one that has been read. A redirect that the runtime hides has the status 0, and is made so. */
export const copyOf = ({ headers, status }: Response, text = ""): Response =>
  status < 200 || status > 599 ? Response.error() : new Response(text || null, { headers, status });

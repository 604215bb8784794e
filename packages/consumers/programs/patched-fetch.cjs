// Replaces the global fetch as Next.js does: it caches a GET, unless the call opts out, and returns clones.
const originalFetch = globalThis.fetch;
const cachedResponses = new Map();

globalThis.fetch = async (input, { next, ...init } = {}) => {
  const { method, url, headers, cache } = new Request(input, init);
  if (method !== "GET" || cache === "no-store" || next?.revalidate === 0)
    return (await originalFetch(input, init)).clone();
  const key = `${headers.get("authorization")} ${url}`;
  if (!cachedResponses.has(key)) cachedResponses.set(key, originalFetch(input, init));
  return (await cachedResponses.get(key)).clone();
};

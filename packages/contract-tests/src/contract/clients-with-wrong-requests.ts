import { createContractCall } from "./create-contract-call.ts";
import { changeRequests, type WrongClient } from "./wrong-client.ts";

const accountPattern = /(?<=\/accounts\/)[^/]+/;

const parseBody = (body = "null"): Record<string, unknown> => JSON.parse(body);

/** Removes null at every level of a body. */
const removeNull = (body: string): string =>
  JSON.stringify(JSON.parse(body, (_key, value: unknown) => value ?? undefined));

function removeHeader(headers: Readonly<Record<string, string>>, name: string): Record<string, string> {
  const { [name]: _removed, ...otherHeaders } = headers;
  return otherHeaders;
}

/** Clients whose requests are wrong. */
export const clientsWithWrongRequests: readonly WrongClient[] = [
  {
    mistake: "sends PUT for PATCH",
    failure: "request method",
    createCall: changeRequests(({ method }) => ({ method: method === "PATCH" ? "PUT" : method })),
  },
  {
    mistake: "sends PATCH for PUT",
    failure: "request method",
    createCall: changeRequests(({ method }) => ({ method: method === "PUT" ? "PATCH" : method })),
  },
  {
    mistake: "adds a query",
    failure: "request path",
    createCall: changeRequests(({ url }) => ({ url: `${url}?per_page=50` })),
  },
  {
    mistake: "ends the path with a slash",
    failure: "request path",
    createCall: changeRequests(({ url }) => ({ url: `${url}/` })),
  },
  {
    mistake: "does not encode the account id",
    failure: "request path",
    createCall: changeRequests(({ url }) => ({ url: url.replace(accountPattern, decodeURIComponent) })),
  },
  {
    mistake: "encodes the account id twice",
    failure: "request path",
    createCall: changeRequests(({ url }) => ({ url: url.replace(accountPattern, encodeURIComponent) })),
  },
  {
    mistake: "ignores the account id of a call",
    failure: "request path",
    createCall: (baseUrl) => {
      const call = createContractCall(baseUrl);
      return (operationId, body, { accountId: _ignored, ...options }) => call(operationId, body, options);
    },
  },
  {
    mistake: "sends no credential",
    failure: "request authorization",
    createCall: changeRequests(({ headers }) => ({ headers: removeHeader(headers, "authorization") })),
  },
  {
    mistake: "sends a body without its content type",
    failure: "request content-type",
    createCall: changeRequests(({ headers }) => ({ headers: removeHeader(headers, "content-type") })),
  },
  {
    mistake: "sends a content type without a body",
    failure: "request content-type",
    createCall: changeRequests(({ headers }) => ({ headers: { ...headers, "content-type": "application/json" } })),
  },
  {
    mistake: "accepts HTML",
    failure: "request accept",
    createCall: changeRequests(({ headers }) => ({ headers: { ...headers, accept: "text/html" } })),
  },
  {
    mistake: "ignores the headers of a call",
    failure: "request prefer",
    createCall: (baseUrl) => {
      const call = createContractCall(baseUrl);
      return (operationId, body, { headers: _ignored, ...options }) => call(operationId, body, options);
    },
  },
  {
    mistake: "removes null from a body",
    failure: "request body",
    createCall: changeRequests(({ body }) => (body === undefined ? {} : { body: removeNull(body) })),
  },
  {
    mistake: "adds a field to a body",
    failure: "request body",
    createCall: changeRequests(({ body }) =>
      body === undefined ? {} : { body: JSON.stringify({ ...parseBody(body), dry_run: true }) },
    ),
  },
  {
    mistake: "sends a body with DELETE",
    failure: "request body",
    createCall: changeRequests(({ method }) => (method === "DELETE" ? { body: "undefined" } : {})),
  },
  {
    mistake: "sends each request twice",
    failure: "further requests",
    createCall: (baseUrl) => {
      const call = createContractCall(baseUrl);
      return (...args) => call(...args).finally(() => call(...args).catch(() => undefined));
    },
  },
];

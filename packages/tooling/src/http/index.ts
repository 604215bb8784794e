export { type FetchServer, type ServedFetch, type ServedInit, serveFetch } from "./serve-fetch.ts";

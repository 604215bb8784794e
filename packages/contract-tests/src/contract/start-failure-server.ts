import { type StubResponse, startStubServer } from "../testing/start-stub-server.ts";
import { failures } from "./failures.ts";

const responses = new Map<string | undefined, StubResponse>(
  Object.entries(failures).map(([name, response]) => [`example=${name}`, response]),
);

/** Starts a server that returns the failure that the header `prefer` names, as Prism returns an example. */
export const startFailureServer = () => startStubServer(({ headers }) => responses.get(headers.prefer?.toString()));

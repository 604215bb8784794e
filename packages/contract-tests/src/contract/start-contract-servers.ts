import { startPrism } from "@zero-trust-accounts/tooling/prism";
import { type RecordingProxy, startRecordingProxy } from "../coverage/start-recording-proxy.ts";
import { startFailureServer } from "./start-failure-server.ts";

interface ContractServers {
  /** Records the exchanges with Prism, which returns the examples of the document. */
  readonly mockProxy: RecordingProxy;
  /** Records the exchanges with the failure server. */
  readonly failureProxy: RecordingProxy;
  close(): Promise<void>;
}

/** Starts the servers of the contract tests, each with a recording proxy. */
export async function startContractServers(): Promise<ContractServers> {
  const prism = await startPrism();
  const failureServer = await startFailureServer();
  const mockProxy = await startRecordingProxy(prism.url);
  const failureProxy = await startRecordingProxy(failureServer.url);
  const close = async () => {
    for (const server of [mockProxy, failureProxy, prism, failureServer]) await server.close();
  };
  return { mockProxy, failureProxy, close };
}

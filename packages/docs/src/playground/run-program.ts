import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { transform } from "sucrase";
import { formatValue } from "./format-value.ts";
import type { ProgramResult, SentRequest } from "./program-result.ts";

const apiToken = "playground-token";

type Server = Pick<mock.MockAccount, "requests">;
type ProgramFunction = (...values: readonly unknown[]) => Promise<void>;
// The constructor of asynchronous functions has no name in the language.
const AsyncFunction = (async () => {}).constructor as new (...parts: readonly string[]) => ProgramFunction;

/** The packages that a program may import. All requests to its own mocks are recorded, too. */
function createModules(servers: Server[]): Readonly<Record<string, object>> {
  const record = <Created extends Server>(server: Created): Created => {
    servers.push(server);
    return server;
  };
  return {
    "@zero-trust-accounts/client": client,
    "@zero-trust-accounts/types": types,
    "@zero-trust-accounts/mock": {
      ...mock,
      createMockAccount: (options: mock.MockAccountOptions) => record(mock.createMockAccount(options)),
      createMockAccounts: (options?: mock.MockAccountsOptions) => record(mock.createMockAccounts(options)),
    },
  };
}

function toSentRequest({ method, path, status, body }: mock.MockRequest): SentRequest {
  const text = body === undefined ? "" : JSON.stringify(body);
  return status === undefined ? { method, path, body: text } : { method, path, status, body: text };
}

/** Runs a TypeScript program against a new mock of the API, which replaces `fetch`. */
export async function runProgram(source: string): Promise<ProgramResult> {
  const servers: Server[] = [];
  const modules = createModules(servers);
  const accounts = mock.createMockAccounts({ apiToken });
  servers.push(accounts);
  globalThis.fetch = accounts.fetch;

  const lines: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    lines.push(values.map(formatValue).join(" "));
  };
  const importModule = (name: string): object => {
    const module = modules[name];
    if (module === undefined) throw new Error(`The playground has no module "${name}".`);
    return module;
  };
  const globals = {
    require: importModule,
    exports: {},
    console: { log: print, info: print, warn: print, error: print },
    process: { env: { CLOUDFLARE_API_TOKEN: apiToken } },
  };
  let isFailed = false;
  try {
    const { code } = transform(source, { transforms: ["typescript", "imports"], disableESTransforms: true });
    await new AsyncFunction(...Object.keys(globals), code)(...Object.values(globals));
  } catch (error) {
    isFailed = true;
    print(error);
  }
  const requests = servers.flatMap((server) => server.requests).map(toSentRequest);
  return { output: lines.join("\n"), requests, isFailed };
}

import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  readonly accountIds: readonly string[] | undefined;
  readonly apiToken: string | undefined;
  readonly help: boolean;
  /** 0 for any free one. */
  readonly port: number;
}

const options = {
  "account-id": { type: "string", multiple: true },
  "api-token": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
  port: { type: "string", default: "0" },
} as const;

/** Reads the arguments of the command. @throws Error that says in one line what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options });
  const port = Number(values.port || Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error("--port must be a whole number from 0 to 65535");
  if (values["api-token"] === "") throw new Error("--api-token must not be empty");
  return { accountIds: values["account-id"], apiToken: values["api-token"], help: values.help, port };
}

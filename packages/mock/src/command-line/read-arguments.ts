import { parseArgs } from "node:util";
import type { RateLimit } from "../options.ts";

/** What the command line asks for. */
export interface Arguments {
  readonly accountIds: readonly string[] | undefined;
  readonly apiToken: string | undefined;
  readonly help: boolean;
  /** 0 for any free one. */
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  readonly gateway: boolean;
  readonly permissions: "read" | "write";
  readonly rateLimit: RateLimit | undefined;
  readonly requireCertificate: boolean;
  readonly version: boolean;
}

const options = {
  "account-id": { type: "string", multiple: true },
  "api-token": { type: "string" },
  help: { type: "boolean", short: "h", default: false },
  host: { type: "string", default: "127.0.0.1" },
  "no-gateway": { type: "boolean", default: false },
  permissions: { type: "string", default: "write" },
  "rate-limit": { type: "string" },
  "require-certificate": { type: "boolean", default: false },
  version: { type: "boolean", default: false },
  port: { type: "string", default: "0" },
} as const;

/** Reads a limit such as `1200/300`: requests per seconds. */
function readRateLimit(value: string | undefined): RateLimit | undefined {
  if (value === undefined) return undefined;
  const [, quota, windowSeconds] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? [];
  if (quota === undefined) throw new Error("--rate-limit must be requests/seconds, such as 1200/300");
  return { quota: Number(quota), windowSeconds: Number(windowSeconds) };
}

/** Reads the arguments of the command. @throws Error that says in one line what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options });
  const port = Number(values.port || Number.NaN);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error("--port must be a whole number from 0 to 65535");
  if (values["api-token"] === "") throw new Error("--api-token must not be empty");
  const { permissions } = values;
  if (permissions !== "read" && permissions !== "write") throw new Error("--permissions must be read or write");
  return {
    accountIds: values["account-id"],
    apiToken: values["api-token"],
    help: values.help,
    port,
    host: values.host,
    gateway: !values["no-gateway"],
    permissions,
    rateLimit: readRateLimit(values["rate-limit"]),
    requireCertificate: values["require-certificate"],
    version: values.version,
  };
}

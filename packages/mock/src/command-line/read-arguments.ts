import { parseArgs } from "node:util";
import type { RateLimit } from "../options.ts";

/** The options of the command line. */
export interface Arguments {
  readonly accountIds: readonly string[] | undefined;
  readonly apiToken: string | undefined;
  readonly help: boolean;
  /** 0 for any free port. */
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

function readPort(value: string): number {
  const port = value === "" ? Number.NaN : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be an integer from 0 to 65535; received ${JSON.stringify(value)}`);
  return port;
}

function readPermissions(value: string): "read" | "write" {
  if (value !== "read" && value !== "write")
    throw new Error(`--permissions must be read or write; received ${JSON.stringify(value)}`);
  return value;
}

/** Reads a limit such as `1200/300`: requests per seconds. */
function readRateLimit(value: string | undefined): RateLimit | undefined {
  if (value === undefined) return undefined;
  const [, quota, windowSeconds] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? [];
  if (quota === undefined)
    throw new Error(`--rate-limit must be requests/seconds, such as 1200/300; received ${JSON.stringify(value)}`);
  return { quota: Number(quota), windowSeconds: Number(windowSeconds) };
}

/** Reads the arguments of the command. @throws Error with a message of one line */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({ args: [...args], options });
  if (values["api-token"] === "") throw new Error("--api-token must not be empty");
  return {
    accountIds: values["account-id"],
    apiToken: values["api-token"],
    help: values.help,
    port: readPort(values.port),
    host: values.host,
    gateway: !values["no-gateway"],
    permissions: readPermissions(values.permissions),
    rateLimit: readRateLimit(values["rate-limit"]),
    requireCertificate: values["require-certificate"],
    version: values.version,
  };
}

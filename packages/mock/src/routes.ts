import type { Operation, OperationsOf, Path } from "./operation.ts";
import { customCertificate } from "./resources/custom-certificate.ts";
import { deviceSettings } from "./resources/device-settings.ts";
import { gatewayAccount } from "./resources/gateway-account.ts";
import { gatewayConfiguration } from "./resources/gateway-configuration.ts";
import { gatewayLogging } from "./resources/gateway-logging.ts";

/** Every path of the document with its operations; a new one does not compile until it stands here. */
const paths: { readonly [Name in Path]: OperationsOf<Name> } = {
  "/accounts/{account_id}/devices/settings": deviceSettings,
  "/accounts/{account_id}/gateway": gatewayAccount,
  "/accounts/{account_id}/gateway/configuration": gatewayConfiguration,
  "/accounts/{account_id}/gateway/configuration/custom_certificate": customCertificate,
  "/accounts/{account_id}/gateway/logging": gatewayLogging,
};

/** A path of the document that a URL leads to. */
export interface Route {
  readonly accountId: string;
  /** The path of the document. */
  readonly path: string;
  /** By the HTTP method in capitals. */
  readonly operations: ReadonlyMap<string, Operation>;
}

const operationsOf = new Map(
  Object.entries<Readonly<Record<string, Operation>>>(paths).map(([path, operations]) => [
    path,
    new Map(Object.entries(operations).map(([method, operation]) => [method.toUpperCase(), operation])),
  ]),
);

/** Whether the document has this path. */
export const isPath = (path: string): boolean => operationsOf.has(path);

const decode = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

/** Finds the path of the document, with or without the prefix that the API's own server has. */
export function findRoute(pathname: string): Route | undefined {
  const [, segment = "", rest = ""] = /^(?:\/client\/v4)?\/accounts\/([^/]+)(\/.+)$/.exec(pathname) ?? [];
  const accountId = decode(segment);
  const path = `/accounts/{account_id}${rest}`;
  const operations = operationsOf.get(path);
  return accountId && operations ? { accountId, path, operations } : undefined;
}

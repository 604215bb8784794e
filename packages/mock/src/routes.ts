import type { Operation, OperationsOf, Path } from "./operation.ts";
import { customCertificate } from "./resources/custom-certificate.ts";
import { deviceSettings } from "./resources/device-settings.ts";
import { gatewayAccount } from "./resources/gateway-account.ts";
import { gatewayConfiguration } from "./resources/gateway-configuration.ts";
import { gatewayLogging } from "./resources/gateway-logging.ts";

/** The operations of every path in the OpenAPI document. A missing path does not compile. */
const paths: { readonly [Name in Path]: OperationsOf<Name> } = {
  "/accounts/{account_id}/devices/settings": deviceSettings,
  "/accounts/{account_id}/gateway": gatewayAccount,
  "/accounts/{account_id}/gateway/configuration": gatewayConfiguration,
  "/accounts/{account_id}/gateway/configuration/custom_certificate": customCertificate,
  "/accounts/{account_id}/gateway/logging": gatewayLogging,
};

/** The account and the path of a URL, with the operations of the path. */
export interface Route {
  readonly accountId: string;
  /** The path in the OpenAPI document. */
  readonly path: string;
  /** By HTTP method in capitals. */
  readonly operations: ReadonlyMap<string, Operation>;
}

const operationsByPath = new Map(
  Object.entries<Readonly<Record<string, Operation>>>(paths).map(([path, operations]) => [
    path,
    new Map(Object.entries(operations).map(([method, operation]) => [method.toUpperCase(), operation])),
  ]),
);

/** The HTTP methods that the OpenAPI document uses. */
export const methods: readonly string[] = [
  ...new Set([...operationsByPath.values()].flatMap((operations) => [...operations.keys()])),
].sort();

/** Whether the OpenAPI document has this path. */
export const isPath = (path: string): boolean => operationsByPath.has(path);

const decodeSegment = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

/** Finds the route of a URL's path, with or without the API's prefix `/client/v4`. */
export function findRoute(pathname: string): Route | undefined {
  const [, segment = "", subpath = ""] = /^(?:\/client\/v4)?\/accounts\/([^/]+)(\/.+)$/.exec(pathname) ?? [];
  const accountId = decodeSegment(segment);
  const path = `/accounts/{account_id}${subpath}`;
  const operations = operationsByPath.get(path);
  return accountId && operations ? { accountId, path, operations } : undefined;
}

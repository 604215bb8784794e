/** The options of a check. */
export interface CheckOptions {
  readonly url: string | undefined;
  readonly accountId: string | undefined;
  readonly fetch?: unknown;
}

export declare function checkPackages(
  packages: { readonly client: object; readonly mock: object; readonly types: object },
  options: CheckOptions,
): Promise<void>;

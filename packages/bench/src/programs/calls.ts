/** What every file in `consumers/` creates. Each call resolves to whether the response enables TLS decryption. */
export interface Calls {
  get(): Promise<boolean | undefined>;
  patch(): Promise<boolean | undefined>;
}

export interface Consumer {
  createCalls(baseUrl: string): Calls;
}

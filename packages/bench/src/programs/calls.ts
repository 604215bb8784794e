/** What every file in `consumers/` makes: each call resolves to whether TLS is decrypted, as the answer has it. */
export interface Calls {
  get(): Promise<boolean | undefined>;
  patch(): Promise<boolean | undefined>;
}

export interface Consumer {
  createCalls(baseUrl: string): Calls;
}

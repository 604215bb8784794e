import { createFailureQueue, type FailureQueue } from "./create-failure-queue.ts";
import { createInitialSettings } from "./create-initial-settings.ts";
import type { MockRequest } from "./mock-request.ts";
import type { MockOptions } from "./options.ts";
import type { MockState } from "./state.ts";

/** Everything that belongs to one account. */
export interface StoredAccount {
  readonly accountId: string;
  readonly state: MockState;
  readonly requests: MockRequest[];
  readonly failures: FailureQueue;
  reset(): void;
}

export function createStoredAccount(accountId: string, now: () => number, options: MockOptions): StoredAccount {
  const requests: MockRequest[] = [];
  const failures = createFailureQueue();
  const state: MockState = {
    ...createInitialSettings(accountId, now(), options),
    get customCertificate() {
      return this.gatewayConfiguration.settings.custom_certificate ?? undefined;
    },
  };
  // The objects stay the same, because a test may already refer to them.
  const reset = (): void => {
    Object.assign(state, createInitialSettings(accountId, now(), options));
    requests.length = 0;
    failures.clear();
  };
  return { accountId, state, requests, failures, reset };
}

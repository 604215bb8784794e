import { createFailureQueue, type FailureQueue } from "./failure-queue.ts";
import { initialSettings } from "./initial-settings.ts";
import type { MockRequest } from "./mock-request.ts";
import type { InitialState, MockState } from "./state.ts";

/** All that belongs to one account. */
export interface StoredAccount {
  readonly accountId: string;
  readonly state: MockState;
  readonly requests: MockRequest[];
  readonly failures: FailureQueue;
  reset(): void;
}

export function createStoredAccount(
  accountId: string,
  hasGateway: boolean,
  now: () => number,
  initialState: InitialState | undefined,
): StoredAccount {
  const initial = () => initialSettings(accountId, hasGateway, now(), initialState);
  const requests: MockRequest[] = [];
  const failures = createFailureQueue();
  const state: MockState = {
    ...initial(),
    get customCertificate() {
      return this.gatewayConfiguration.settings.custom_certificate ?? undefined;
    },
  };
  const reset = (): void => {
    Object.assign(state, initial());
    requests.length = 0;
    failures.clear();
  };
  return { accountId, state, requests, failures, reset };
}

const maxTokens = 500;
const retryCost = 14;

/** Limits the retries of one client, so that retries do not multiply the requests during an outage. */
export class RetryBudget {
  #tokens = maxTokens;

  get hasTokens(): boolean {
    return this.#tokens >= retryCost;
  }

  spend(): void {
    this.#tokens -= retryCost;
  }

  /** Refills the budget after a success: by one token, or by the cost of one retry if the call was retried. */
  refill(wasRetried: boolean): void {
    this.#tokens = Math.min(maxTokens, this.#tokens + (wasRetried ? retryCost : 1));
  }
}

const maxTokens = 500;
const retryCost = 14;

/** Limits the retries of one client, so that an outage is not multiplied. */
export class RetryBudget {
  #tokens = maxTokens;

  get hasTokens(): boolean {
    return this.#tokens >= retryCost;
  }

  spend(): void {
    this.#tokens -= retryCost;
  }

  /** Refills the budget after a success: by one token, or by what the retries of that call cost. */
  refill(wasRetried: boolean): void {
    this.#tokens = Math.min(maxTokens, this.#tokens + (wasRetried ? retryCost : 1));
  }
}

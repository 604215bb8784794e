/**
 * The API allows 200 requests per second and IP address (documented by the vendor, stated in no header). The difference
 * is left to other processes on the same address.
 */
const maxRequestsPerSecond = 190;
const secondMs = 1_000;

/**
 * Keeps requests below the limit per second, wherever the server's second begins: a request counts from when it is sent
 * until one second after it has ended, because the server counts it at some moment in between.
 */
export class RequestsPerSecond {
  #inFlightCount = 0;
  /** When the requests of the last second ended, oldest first. */
  #endTimes: number[] = [];

  get inFlightCount(): number {
    return this.#inFlightCount;
  }

  /** Milliseconds until the next request may be sent; 0 if it may be sent now. */
  getWaitMs(now: number): number {
    while (this.#endTimes[0] !== undefined && this.#endTimes[0] + secondMs <= now) this.#endTimes.shift();
    if (this.#inFlightCount + this.#endTimes.length < maxRequestsPerSecond) return 0;
    const [oldestEndTime = now] = this.#endTimes;
    return oldestEndTime + secondMs - now;
  }

  countRequest(): void {
    this.#inFlightCount++;
  }

  countEnd(now: number): void {
    this.#inFlightCount--;
    this.#endTimes.push(now);
  }
}

/**
 * The API allows 200 requests per second and IP address. The vendor documents this limit, but no header states it. The
 * other ten requests are for other processes on the same address.
 */
const maxRequestsPerSecond = 190;
const secondMs = 1_000;

/**
 * Keeps requests below the limit per second, at whatever moment the server's seconds begin. The server counts a request
 * at some moment between its start and its end. So it counts here from its start until one second after its end.
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

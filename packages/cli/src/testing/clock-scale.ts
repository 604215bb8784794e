/** How many times as fast as real time the clock of a test runs. */
export const clockScale = 20;

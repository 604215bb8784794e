import { clockScale } from "./clock-scale.ts";

// Node loads this module before the command. Its clocks and timers then run faster, by the same factor.

const startedAt = Date.now();
const getDate = Date.now;
const getTime = performance.now.bind(performance);
const startTimer = globalThis.setTimeout;

Date.now = () => startedAt + (getDate() - startedAt) * clockScale;
performance.now = () => getTime() * clockScale;
globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    startTimer(callback, ms / clockScale, ...args),
  startTimer,
);

/**
 * Adds `cache: "no-store"` to the options of a read, so that a cached response cannot hide what others wrote. Some
 * runtimes do not know the option and throw on it (workerd with an older compatibility date).
 */
export const bypassCache = <Init extends object>(init: Init): Init =>
  "cache" in Request.prototype ? { ...init, cache: "no-store" } : init;

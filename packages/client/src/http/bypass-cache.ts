/**
 * Adds `cache: "no-store"` to the options of a read, so that a cached response cannot hide the changes of others. Some
 * runtimes throw on this option (workerd with an older compatibility date), so only those that support it receive it.
 */
export const bypassCache = <Init extends object>(init: Init): Init =>
  "cache" in Request.prototype ? { ...init, cache: "no-store" } : init;

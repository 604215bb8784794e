import { redactString } from "./redact.ts";

/** Returns the `cf-ray` header of a response; undefined if it is absent or malformed. */
export function readRayId(
  headers: { get(name: string): string | null },
  secrets: readonly string[],
): string | undefined {
  const rayId = redactString(headers.get("cf-ray") ?? "", secrets);
  return /^[\w-]{1,64}$/.test(rayId) ? rayId : undefined;
}

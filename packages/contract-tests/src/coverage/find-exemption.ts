import type { Exemption } from "./exemption.ts";

/** Returns the exemption of a test case, or undefined if it is not exempt. */
export const findExemption = (
  exemptions: readonly Exemption[],
  operationId: string,
  testCase: string,
): Exemption | undefined => exemptions.find(({ pattern }) => new RegExp(pattern).test(`${operationId} ${testCase}`));

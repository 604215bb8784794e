/** The id of the account that only this scenario in this runtime uses. */
export const createAccountId = (runtime: string, scenarioIndex: number): string => `${runtime}-${scenarioIndex}`;

/** The account that belongs to one scenario in one runtime. */
export const accountIdOf = (runtime: string, scenarioIndex: number): string => `${runtime}-${scenarioIndex}`;

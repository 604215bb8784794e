/** The first line of each generated module. */
export const banner = "// Generated from spec/ by `pnpm regenerate`. Do not edit.\n";

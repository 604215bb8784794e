/** Exit codes of the command. An interrupted process ends by its signal instead, which shells show as 130. */
export const exitCodes = {
  done: 0,
  failed: 1,
  changesFound: 2,
  wrongUsage: 64,
  declined: 130,
} as const;

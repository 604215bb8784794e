import { checkText } from "./refuse.ts";

/**
 * Refuses what could leave the path segment or the path: separators, query and fragment, escapes, dot segments, an
 * unfilled template, white space alone, control characters and lone surrogates. No source states what an id looks
 * like, so everything else passes.
 */
const oneSegment = /^(?!\s*$|\.\.?(;|$)|.*([/\\?#{}]|%[\da-fA-F]{2}))[ -~\xa0-\ud7ff\ue000-\u{10ffff}]{1,256}$/su;

/** Returns the account id when it is safe as one path segment. @throws TypeError when not */
export const checkAccountId = (value: unknown): string =>
  checkText("accountId", value, oneSegment, "one plain path segment of 1 to 256 characters");

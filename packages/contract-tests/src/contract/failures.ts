import type { StubResponse } from "../testing/start-stub-server.ts";

const errors = [
  { code: 2001, message: "The first error." },
  { code: 2002, message: "The second error." },
];
const messages = [{ code: 3001, message: "A message." }];

/** Failures by name that no example of the document contains. */
export const failures = {
  two_errors: { status: 400, body: { success: false, errors, messages, result: null } },
  two_errors_with_status_200: { status: 200, body: { success: false, errors, messages, result: { id: "a" } } },
  no_error_with_status_200: { status: 200, body: { success: false, errors: [], messages: [], result: { id: "a" } } },
} satisfies Record<string, StubResponse>;

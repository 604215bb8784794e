import { ApiError } from "@zero-trust-accounts/client";
import { changeOutcomes, type WrongClient } from "./wrong-client.ts";

/** Creates a client that changes the result of each successful call. */
const changeResults = (change: (result: unknown) => unknown): WrongClient["createCall"] =>
  changeOutcomes((outcome) => outcome.then(change));

/** Creates a client that passes each ApiError to a handler. The handler throws or returns what the caller receives. */
const handleErrors = (handle: (error: ApiError) => unknown): WrongClient["createCall"] =>
  changeOutcomes((outcome) =>
    outcome.catch((error: unknown) => {
      if (error instanceof ApiError) return handle(error);
      throw error;
    }),
  );

/** Creates a client that replaces a field of each ApiError. */
const replaceErrorField = (field: keyof ApiError, getValue: (error: ApiError) => unknown): WrongClient["createCall"] =>
  handleErrors((error) => {
    throw Object.defineProperty(error, field, { value: getValue(error) });
  });

/** Clients that return wrong results or throw wrong errors. */
export const clientsWithWrongOutcomes: readonly WrongClient[] = [
  {
    mistake: "returns the envelope instead of its result",
    failure: "result",
    createCall: changeResults((result) => ({ success: true, errors: [], messages: [], result })),
  },
  {
    mistake: "returns no result",
    failure: "result",
    createCall: changeResults(() => undefined),
  },
  {
    mistake: "returns null for an absent result",
    failure: "result",
    createCall: changeResults((result) => result ?? null),
  },
  {
    mistake: "removes null from a result",
    failure: "result",
    createCall: changeResults((result) => {
      const json = JSON.stringify(result) ?? "null";
      return JSON.parse(json, (_key, value: unknown) => value ?? undefined);
    }),
  },
  {
    mistake: "takes success: false for success",
    failure: "error type",
    createCall: handleErrors((error) => {
      if (error.status === 200) return { id: "a" };
      throw error;
    }),
  },
  {
    mistake: "returns undefined instead of throwing an error",
    failure: "error type",
    createCall: handleErrors(() => undefined),
  },
  {
    mistake: "throws an error of another type",
    failure: "error type",
    createCall: handleErrors(({ message }) => {
      throw new Error(message);
    }),
  },
  {
    mistake: "reports the last error's code instead of the first",
    failure: "error code",
    createCall: replaceErrorField("code", ({ errors }) => errors.at(-1)?.code),
  },
  {
    mistake: "reports the last error's message instead of the first",
    failure: "error message",
    createCall: replaceErrorField("message", ({ message, errors }) =>
      message.replace(errors[0]?.message ?? "", errors.at(-1)?.message ?? ""),
    ),
  },
  {
    mistake: "reports only the first error",
    failure: "error errors",
    createCall: replaceErrorField("errors", ({ errors }) => errors.slice(0, 1)),
  },
  {
    mistake: "reports no messages",
    failure: "error messages",
    createCall: replaceErrorField("messages", () => []),
  },
  {
    mistake: "reports the status 400 for each rejected request",
    failure: "error status",
    createCall: replaceErrorField("status", ({ status }) => (status < 500 ? 400 : status)),
  },
  {
    mistake: "reports another method",
    failure: "error method",
    createCall: replaceErrorField("method", () => "GET"),
  },
  {
    mistake: "reports the path with the account id",
    failure: "error path",
    createCall: replaceErrorField("path", ({ path }) => path.replace("{account_id}", "a")),
  },
];

import type { ZeroTrustClient } from "@zero-trust-accounts/client";
import { Argument, Command } from "commander";
import { stringify } from "yaml";
import { runAccounts } from "../accounts/run-accounts.ts";
import { selectAccounts } from "../accounts/select-accounts.ts";
import { noteInterruption } from "../interruption/note-interruption.ts";
import { createOrderedPrinter } from "../printing/create-ordered-printer.ts";
import { createResultDocument, toResultAccount } from "../printing/create-result-document.ts";
import { escapeControlCharacters } from "../printing/escape-control-characters.ts";
import { formatDocument } from "../printing/format-document.ts";
import { readableResources } from "../resources/readable-resources.ts";
import { formatCommandLine } from "./format-command-line.ts";
import { getExitCode } from "./get-exit-code.ts";
import { type AccountOptions, addAccountOptions, addConnectionOptions, type ConnectionOptions } from "./options.ts";
import { printFailures } from "./print-failures.ts";
import type { Runtime } from "./runtime.ts";
import { createSession, withoutProgress } from "./session.ts";

type GetOptions = ConnectionOptions & AccountOptions;

async function readResources(account: ZeroTrustClient, names: readonly string[]): Promise<Record<string, unknown>> {
  const settings: Record<string, unknown> = {};
  for (const name of names) settings[name] = (await readableResources[name]?.(account)) ?? null;
  return settings;
}

/** The settings of an account as YAML below a comment with its id. */
function formatSettings(accountId: string, settings: Readonly<Record<string, unknown>>): string {
  const lines = stringify(settings, { lineWidth: 0 }).trimEnd().split("\n");
  return [`# ${accountId}`, ...lines.map(escapeControlCharacters), ""].join("\n");
}

async function runGet(
  resource: string | undefined,
  options: GetOptions,
  runtime: Runtime,
  command: Command,
): Promise<number> {
  const session = await createSession(options, runtime);
  const accountIds = await selectAccounts({ ...options, env: runtime.env, stdin: runtime.stdin });
  const names = resource === undefined ? Object.keys(readableResources) : [resource];
  const { output } = session;
  const printInOrder = createOrderedPrinter(accountIds, (text) => output.print(text));
  const isText = options.output === "text";

  const isMixed = isText && output.isTerminal;
  const outcomes = await runAccounts<Record<string, unknown> | undefined>(
    isMixed ? withoutProgress(session) : session,
    {
      label: "Reading",
      accountIds,
      async process(account, accountId) {
        const settings = await readResources(account, names);
        if (!isText) return settings;
        // Printed now, so that the settings of all accounts are never in memory at once.
        printInOrder(accountId, formatSettings(accountId, settings));
        return undefined;
      },
      onOutcome({ accountId, status }) {
        if (status === "failed") printInOrder(accountId, undefined);
      },
    },
  );

  if (options.output !== "text") {
    const accounts = outcomes.map((outcome) =>
      toResultAccount(outcome, (settings) => ({ status: "read", settings: settings ?? {} })),
    );
    output.print(formatDocument(createResultDocument("get", ["read"], accounts), options.output));
  }
  printFailures(output, outcomes);
  noteInterruption(session, outcomes, formatCommandLine(command));
  return getExitCode(outcomes);
}

export function createGetCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("get")
    .summary("prints settings of the accounts")
    .description("Prints settings of the accounts, with the field names of the API.")
    .addArgument(new Argument("[resource]", "what to read; default: all").choices(Object.keys(readableResources)));
  addAccountOptions(addConnectionOptions(command));
  return command.action(async (resource: string | undefined, options: GetOptions) =>
    setExitCode(await runGet(resource, options, runtime, command)),
  );
}

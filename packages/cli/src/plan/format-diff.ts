import { parsePointer } from "../json/parse-pointer.ts";
import { escapeControlCharacters } from "../printing/escape-control-characters.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatValue } from "../printing/format-value.ts";
import type { Output } from "../printing/output.ts";
import { writableResources } from "../resources/writable-resources.ts";
import type { PlanGroup } from "./group-plans.ts";
import type { FieldChange } from "./list-field-changes.ts";

type Colors = Output["colors"];

/** More ids than this are cut off in text; JSON has all. */
const maxListedIds = 20;

function formatAccountIds(accountIds: readonly string[]): string {
  const listed = accountIds.slice(0, maxListedIds).join(", ");
  const hiddenCount = accountIds.length - maxListedIds;
  return hiddenCount > 0 ? `${listed} and ${hiddenCount} more (--output json lists all)` : listed;
}

function formatField({ path, before, after }: FieldChange, colors: Colors): string {
  const name = escapeControlCharacters(parsePointer(path).join("."));
  const values = `${colors.red(formatValue(before))} → ${colors.green(formatValue(after))}`;
  if (before === undefined) return `    ${colors.green("+")} ${name}: ${values}`;
  if (after === undefined) return `    ${colors.red("-")} ${name}: ${values}`;
  return `    ${colors.yellow("~")} ${name}: ${values}`;
}

/** Formats the change of a group of accounts: a heading with the accounts, and the fields by resource. */
export function formatGroup({ accountIds, fields }: PlanGroup, colors: Colors): string {
  const lines = [colors.bold(`${formatCount(accountIds.length, "account")}: ${formatAccountIds(accountIds)}`)];
  for (const { name, declaredAt } of writableResources) {
    const resourceFields = fields.filter(({ resource }) => resource === name);
    if (resourceFields.length > 0) lines.push(`  ${declaredAt.join(".")}`);
    for (const field of resourceFields) lines.push(formatField(field, colors));
  }
  return `${lines.join("\n")}\n`;
}

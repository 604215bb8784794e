import { getMember } from "../json/get-member.ts";
import { isBlock } from "../json/is-block.ts";
import { type Settings, type WritableResource, writableResources } from "../resources/writable-resources.ts";
import { countSettings } from "./count-settings.ts";
import type { DesiredState } from "./desired-state.ts";
import { mergeSettings } from "./merge-settings.ts";

/** The settings that one resource of an account must have. */
export interface DesiredSettings {
  readonly resource: WritableResource;
  readonly settings: Settings;
}

/** The declared settings of an account, by resource. Resources without a declared setting are left out. */
export function getDesiredSettings(state: DesiredState, accountId: string): DesiredSettings[] {
  const override = getMember(state.overrides, [accountId]);
  const desired: DesiredSettings[] = [];
  for (const resource of writableResources) {
    const { declaredAt } = resource;
    const settings = mergeSettings(getMember(state, declaredAt), getMember(override, declaredAt));
    if (isBlock(settings) && countSettings(settings) > 0) desired.push({ resource, settings });
  }
  return desired;
}

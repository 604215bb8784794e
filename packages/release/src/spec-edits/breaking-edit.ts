import { type SpecEdit, schemaFolder } from "./spec-edit.ts";

/** A change of the spec that needs a major. */
export const breakingEdit: SpecEdit = {
  name: "a removed field",
  isBreaking: true,
  edits: [
    [`${schemaFolder}/DeviceSettings.yaml`, (text) => text.replace(/ {2}use_zt_virtual_ip:\n( {4}.*\n)+/, "")],
    ["spec/examples/device-settings-replacement.yaml", (text) => text.replace(/ {2}use_zt_virtual_ip: .*\n/, "")],
  ],
};

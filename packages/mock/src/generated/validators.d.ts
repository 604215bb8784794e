// Generated from spec/ by `pnpm regenerate`. Do not edit.

import type { Validate } from "../validate.ts";

export declare const DeviceSettingsBody: Validate<"DeviceSettingsBody">;
export declare const GatewayConfigurationBody: Validate<"GatewayConfigurationBody">;
export declare const GatewayConfigurationPatchBody: Validate<"GatewayConfigurationPatchBody">;
export declare const LoggingSettingsBody: Validate<"LoggingSettingsBody">;

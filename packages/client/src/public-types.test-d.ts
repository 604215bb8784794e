import {
  type ApiError,
  type CustomCertificate,
  createZeroTrustClient,
  type DeviceSettings,
  type DeviceSettingsBody,
  type GatewayConfiguration,
  type GatewayConfigurationBody,
  type LoggingSettings,
  type LoggingSettingsBody,
} from "./index.ts";

const client = createZeroTrustClient({ accountId: "a", apiToken: "b" });
const configuration: GatewayConfiguration = await client.gateway.configuration.get();

// Read-only fields can be read.
configuration.updated_at satisfies string | undefined;
configuration.settings?.block_page?.read_only satisfies boolean | null | undefined;
configuration.settings?.custom_certificate?.binding_status satisfies string | undefined;
configuration.settings?.block_page satisfies object | null | undefined;

// @ts-expect-error created_at is read-only
await client.gateway.configuration.patch({ settings: {}, created_at: "2026-01-01T00:00:00Z" });
// @ts-expect-error read_only is read-only
await client.gateway.configuration.patch({ settings: { block_page: { read_only: true } } });
// @ts-expect-error the configuration of a response has read-only fields
await client.gateway.configuration.update(configuration);
// @ts-expect-error a block of a response has read-only fields, too
await client.gateway.configuration.update({ settings: { block_page: configuration.settings?.block_page } });
// @ts-expect-error a misspelled block
await client.gateway.configuration.patch({ settings: { tls_decrpyt: { enabled: true } } });
// @ts-expect-error a misspelled field of a block
await client.gateway.configuration.patch({ settings: { tls_decrypt: { enabld: true } } });
// @ts-expect-error a wrong type
await client.gateway.configuration.patch({ settings: { tls_decrypt: { enabled: "yes" } } });
// @ts-expect-error a value outside the enum
await client.gateway.configuration.patch({ settings: { inspection: { mode: "quantum" } } });
// @ts-expect-error the block needs its id
await client.gateway.configuration.patch({ settings: { certificate: {} } });
// @ts-expect-error settings are required
await client.gateway.configuration.patch({});
// @ts-expect-error a block outside of the settings
await client.gateway.configuration.patch({ settings: {}, tls_decrypt: { enabled: true } });

await client.devices.settings.patch({ disable_for_time: 0, external_emergency_signal_url: "" });
// @ts-expect-error a misspelled field
await client.devices.settings.patch({ gateway_proxy_enable: true });
// @ts-expect-error a wrong type
await client.devices.settings.update({ disable_for_time: "1h" });
// @ts-expect-error device settings are never null
await client.devices.settings.patch({ disable_for_time: null });
// @ts-expect-error the logging settings have no PATCH
client.gateway.logging.patch;
// @ts-expect-error a misspelled rule type
await client.gateway.logging.update({ settings_by_rule_type: { l7: { log_all: true } } });

await client.gateway.get({ accountId: undefined, deadlineMs: 1, headers: {}, maxRetries: 0, timeoutMs: 1 });
// @ts-expect-error a misspelled option
await client.gateway.get({ timeout: 1 });
// @ts-expect-error POST accepts no body
await client.gateway.create({ name: "x" });

const { data, error } = await client.api.GET("/accounts/{account_id}/gateway", {
  params: { path: { account_id: "a" } },
  timeoutMs: 1_000,
});
data?.result?.gateway_tag satisfies string | undefined;
error satisfies object | undefined;
// @ts-expect-error the path parameter is required
await client.api.GET("/accounts/{account_id}/gateway");
// @ts-expect-error the path has no PATCH
await client.api.PATCH("/accounts/{account_id}/gateway", { params: { path: { account_id: "a" } } });

declare const apiError: ApiError;
apiError.errors[0]?.error_chain?.[0]?.code satisfies number | undefined;
// @ts-expect-error an error does not contain the response
apiError.response;

await client.gateway.configuration.modify((settings) => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
});
await client.gateway.configuration.modify((settings) => ({ ...settings, fips: { tls: true } }), { dryRun: true });
await client.gateway.configuration.modify((settings) => {
  // @ts-expect-error a misspelled field
  settings.antivirus = { fail_close: true };
});
await client.gateway.configuration.modify((settings) => {
  // @ts-expect-error read_only is read-only
  settings.block_page = { read_only: true };
});
const change = await client.devices.settings.modify(async (settings) => ({ ...settings, disable_for_time: 0 }));
change.after.disable_for_time satisfies number | undefined;
(await client.snapshot()).gateway?.configuration.settings.block_page satisfies object | null | undefined;

// @ts-expect-error settings of another resource
await client.gateway.logging.update(await client.devices.settings.get());
// @ts-expect-error a number
await client.devices.settings.patch(5);
// @ts-expect-error a number instead of the settings
await client.gateway.configuration.update({ settings: 5 });
// @ts-expect-error a block instead of the settings
await client.gateway.logging.modify((settings) => settings.settings_by_rule_type ?? {});
// @ts-expect-error an object without any field of the settings
await client.gateway.logging.modify(() => ({ misspelled: 1 }));

// Responses and request bodies have the named types.
const deviceSettings: DeviceSettings | null = await client.devices.settings.get();
deviceSettings?.disable_for_time satisfies number | null | undefined;
// @ts-expect-error a field of the device settings may be null in a response
deviceSettings?.disable_for_time satisfies number | undefined;
// @ts-expect-error requests never send null
await client.devices.settings.patch({ disable_for_time: null });
const loggingSettings: LoggingSettings = await client.gateway.logging.get();
loggingSettings.redact_pii satisfies boolean | undefined;
declare const deviceSettingsBody: DeviceSettingsBody;
declare const configurationBody: GatewayConfigurationBody;
declare const loggingSettingsBody: LoggingSettingsBody;
(await client.devices.settings.update(deviceSettingsBody)) satisfies DeviceSettings | null;
(await client.devices.settings.reset()) satisfies DeviceSettings | null;
(await client.gateway.configuration.customCertificate.get()) satisfies CustomCertificate | null;
// @ts-expect-error the result may be null, also of the deprecated operation
(await client.gateway.configuration.customCertificate.get()) satisfies CustomCertificate;
// The vendor's examples of request bodies contain these members.
await client.gateway.configuration.patch({
  settings: { app_control_settings: { undocumented: true }, certificate: { id: "", in_use: true } },
});
// A block that the OpenAPI document does not know yet is sent from a variable, which TypeScript does not check for it.
const newBlock = { tls_decrypt: { enabled: true }, new_block: { enabled: true } };
await client.gateway.configuration.patch({ settings: newBlock });
await client.gateway.configuration.ensure(newBlock);
(await client.gateway.configuration.update(configurationBody)) satisfies GatewayConfiguration;
(await client.gateway.logging.update(loggingSettingsBody)) satisfies LoggingSettings;
// A request body is assignable to the response type, whose read-only fields are optional.
configurationBody satisfies GatewayConfiguration;

// @ts-expect-error a misspelled option of the client
createZeroTrustClient({ apiToken: "b", maxRetry: 1 });
// @ts-expect-error an array instead of an object
await client.devices.settings.patch([]);

// Generated from spec/ by `pnpm regenerate`. Do not edit.

export const errorCauseReadOnlyFields: readonly string[] = [];
export const apiMessageReadOnlyFields: readonly string[] = [];
export const successEnvelopeReadOnlyFields: readonly string[] = [];
export const deviceSettingsReadOnlyFields: readonly string[] = [];
export const deviceSettingsRequestReadOnlyFields: readonly string[] = [];
export const failureReadOnlyFields: readonly string[] = [];
export const problemReadOnlyFields: readonly string[] = [];
export const deviceSettingsBodyReadOnlyFields: readonly string[] = [];
export const gatewayAccountReadOnlyFields: readonly string[] = [];
export const activityLogReadOnlyFields: readonly string[] = [];
export const notificationSettingsReadOnlyFields: readonly string[] = [];
export const notificationSettingsRequestReadOnlyFields: readonly string[] = [];
export const antivirusReadOnlyFields: readonly string[] = [];
export const antivirusRequestReadOnlyFields: readonly string[] = [];
export const blockPageReadOnlyFields: readonly string[] = [
  "/read_only",
  "/source_account",
  "/version"
];
export const blockPageRequestReadOnlyFields: readonly string[] = [
  "/read_only",
  "/source_account",
  "/version"
];
export const bodyScanningReadOnlyFields: readonly string[] = [];
export const browserIsolationReadOnlyFields: readonly string[] = [];
export const certificateReadOnlyFields: readonly string[] = [];
export const certificateRequestReadOnlyFields: readonly string[] = [];
export const customCertificateReadOnlyFields: readonly string[] = [
  "/binding_status",
  "/created_at",
  "/expires_on",
  "/qs_pack_id",
  "/updated_at",
  "/uploaded_on"
];
export const extendedEmailMatchingReadOnlyFields: readonly string[] = [
  "/read_only",
  "/source_account",
  "/version"
];
export const fipsReadOnlyFields: readonly string[] = [];
export const hostSelectorReadOnlyFields: readonly string[] = [];
export const inspectionReadOnlyFields: readonly string[] = [];
export const protocolDetectionReadOnlyFields: readonly string[] = [];
export const sandboxReadOnlyFields: readonly string[] = [];
export const tlsDecryptReadOnlyFields: readonly string[] = [];
export const gatewaySettingsReadOnlyFields: readonly string[] = [
  "/block_page/read_only",
  "/block_page/source_account",
  "/block_page/version",
  "/custom_certificate/binding_status",
  "/custom_certificate/created_at",
  "/custom_certificate/expires_on",
  "/custom_certificate/qs_pack_id",
  "/custom_certificate/updated_at",
  "/custom_certificate/uploaded_on",
  "/extended_email_matching/read_only",
  "/extended_email_matching/source_account",
  "/extended_email_matching/version"
];
export const gatewaySettingsRequestReadOnlyFields: readonly string[] = [
  "/block_page/read_only",
  "/block_page/source_account",
  "/block_page/version",
  "/custom_certificate/binding_status",
  "/custom_certificate/created_at",
  "/custom_certificate/expires_on",
  "/custom_certificate/qs_pack_id",
  "/custom_certificate/updated_at",
  "/custom_certificate/uploaded_on",
  "/extended_email_matching/read_only",
  "/extended_email_matching/source_account",
  "/extended_email_matching/version"
];
export const gatewayConfigurationReadOnlyFields: readonly string[] = [
  "/created_at",
  "/settings/block_page/read_only",
  "/settings/block_page/source_account",
  "/settings/block_page/version",
  "/settings/custom_certificate/binding_status",
  "/settings/custom_certificate/created_at",
  "/settings/custom_certificate/expires_on",
  "/settings/custom_certificate/qs_pack_id",
  "/settings/custom_certificate/updated_at",
  "/settings/custom_certificate/uploaded_on",
  "/settings/extended_email_matching/read_only",
  "/settings/extended_email_matching/source_account",
  "/settings/extended_email_matching/version",
  "/updated_at"
];
export const gatewayConfigurationBodyReadOnlyFields: readonly string[] = [
  "/settings/block_page/read_only",
  "/settings/block_page/source_account",
  "/settings/block_page/version",
  "/settings/custom_certificate/binding_status",
  "/settings/custom_certificate/created_at",
  "/settings/custom_certificate/expires_on",
  "/settings/custom_certificate/qs_pack_id",
  "/settings/custom_certificate/updated_at",
  "/settings/custom_certificate/uploaded_on",
  "/settings/extended_email_matching/read_only",
  "/settings/extended_email_matching/source_account",
  "/settings/extended_email_matching/version"
];
export const gatewayConfigurationPatchBodyReadOnlyFields: readonly string[] = [
  "/settings/block_page/read_only",
  "/settings/block_page/source_account",
  "/settings/block_page/version",
  "/settings/custom_certificate/binding_status",
  "/settings/custom_certificate/created_at",
  "/settings/custom_certificate/expires_on",
  "/settings/custom_certificate/qs_pack_id",
  "/settings/custom_certificate/updated_at",
  "/settings/custom_certificate/uploaded_on",
  "/settings/extended_email_matching/read_only",
  "/settings/extended_email_matching/source_account",
  "/settings/extended_email_matching/version"
];
export const ruleTypeLoggingReadOnlyFields: readonly string[] = [];
export const settingsByRuleTypeReadOnlyFields: readonly string[] = [];
export const loggingSettingsReadOnlyFields: readonly string[] = [];
export const loggingSettingsBodyReadOnlyFields: readonly string[] = [];

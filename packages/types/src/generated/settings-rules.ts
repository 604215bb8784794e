// Generated from spec/ by `pnpm regenerate`. Do not edit.

import type { SettingsRules } from "../settings-rules.ts";

export const deviceSettingsRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/external_emergency_signal_fingerprint": [
      ""
    ],
    "/external_emergency_signal_url": [
      ""
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const gatewaySettingsRules: SettingsRules = {
  "readOnly": [
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
  ],
  "filledIn": {
    "/antivirus/enabled_download_phase": [
      false
    ],
    "/antivirus/enabled_upload_phase": [
      false
    ],
    "/antivirus/fail_closed": [
      false
    ],
    "/block_page/enabled": [
      false
    ],
    "/block_page/mode": [
      "",
      "customized_block_page"
    ],
    "/block_page/target_uri": [
      ""
    ],
    "/block_page/include_context": [
      false
    ],
    "/block_page/name": [
      ""
    ],
    "/block_page/header_text": [
      ""
    ],
    "/block_page/footer_text": [
      ""
    ],
    "/block_page/suppress_footer": [
      false
    ],
    "/block_page/background_color": [
      ""
    ],
    "/block_page/logo_path": [
      ""
    ],
    "/block_page/mailto_address": [
      ""
    ],
    "/block_page/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {
    "/custom_certificate": {
      "enabled": false
    },
    "/sandbox": {
      "enabled": false
    }
  },
  "required": {}
};

export const loggingSettingsRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/redact_pii": [
      true
    ],
    "/settings_by_rule_type/dns/log_all": [
      true,
      false
    ],
    "/settings_by_rule_type/dns/log_blocks": [
      true,
      false
    ],
    "/settings_by_rule_type/http/log_all": [
      true,
      false
    ],
    "/settings_by_rule_type/http/log_blocks": [
      true,
      false
    ],
    "/settings_by_rule_type/l4/log_all": [
      true,
      false
    ],
    "/settings_by_rule_type/l4/log_blocks": [
      true,
      false
    ]
  },
  "absentWhen": {},
  "required": {
    "redact_pii": true
  }
};

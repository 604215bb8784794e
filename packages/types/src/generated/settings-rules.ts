// Generated from spec/ by `pnpm regenerate`. Do not edit.

import type { SettingsRules } from "../settings-rules.ts";

export const errorCauseRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const apiMessageRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const successEnvelopeRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

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

export const deviceSettingsRequestRules: SettingsRules = {
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

export const failureRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const problemRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const deviceSettingsBodyRules: SettingsRules = {
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

export const gatewayAccountRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const activityLogRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const notificationSettingsRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const notificationSettingsRequestRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const antivirusRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/enabled_download_phase": [
      false
    ],
    "/enabled_upload_phase": [
      false
    ],
    "/fail_closed": [
      false
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const antivirusRequestRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/enabled_download_phase": [
      false
    ],
    "/enabled_upload_phase": [
      false
    ],
    "/fail_closed": [
      false
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const blockPageRules: SettingsRules = {
  "readOnly": [
    "/read_only",
    "/source_account",
    "/version"
  ],
  "filledIn": {
    "/enabled": [
      false
    ],
    "/mode": [
      "",
      "customized_block_page"
    ],
    "/target_uri": [
      ""
    ],
    "/include_context": [
      false
    ],
    "/name": [
      ""
    ],
    "/header_text": [
      ""
    ],
    "/footer_text": [
      ""
    ],
    "/suppress_footer": [
      false
    ],
    "/background_color": [
      ""
    ],
    "/logo_path": [
      ""
    ],
    "/mailto_address": [
      ""
    ],
    "/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const blockPageRequestRules: SettingsRules = {
  "readOnly": [
    "/read_only",
    "/source_account",
    "/version"
  ],
  "filledIn": {
    "/enabled": [
      false
    ],
    "/mode": [
      "",
      "customized_block_page"
    ],
    "/target_uri": [
      ""
    ],
    "/include_context": [
      false
    ],
    "/name": [
      ""
    ],
    "/header_text": [
      ""
    ],
    "/footer_text": [
      ""
    ],
    "/suppress_footer": [
      false
    ],
    "/background_color": [
      ""
    ],
    "/logo_path": [
      ""
    ],
    "/mailto_address": [
      ""
    ],
    "/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const bodyScanningRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const browserIsolationRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const certificateRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const certificateRequestRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const customCertificateRules: SettingsRules = {
  "readOnly": [
    "/binding_status",
    "/created_at",
    "/expires_on",
    "/qs_pack_id",
    "/updated_at",
    "/uploaded_on"
  ],
  "filledIn": {},
  "absentWhen": {
    "": {
      "enabled": false
    }
  },
  "required": {}
};

export const extendedEmailMatchingRules: SettingsRules = {
  "readOnly": [
    "/read_only",
    "/source_account",
    "/version"
  ],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const fipsRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const hostSelectorRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const inspectionRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const protocolDetectionRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {},
  "required": {}
};

export const sandboxRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
  "absentWhen": {
    "": {
      "enabled": false
    }
  },
  "required": {}
};

export const tlsDecryptRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {},
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

export const gatewaySettingsRequestRules: SettingsRules = {
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

export const gatewayConfigurationRules: SettingsRules = {
  "readOnly": [
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
  ],
  "filledIn": {
    "/settings/antivirus/enabled_download_phase": [
      false
    ],
    "/settings/antivirus/enabled_upload_phase": [
      false
    ],
    "/settings/antivirus/fail_closed": [
      false
    ],
    "/settings/block_page/enabled": [
      false
    ],
    "/settings/block_page/mode": [
      "",
      "customized_block_page"
    ],
    "/settings/block_page/target_uri": [
      ""
    ],
    "/settings/block_page/include_context": [
      false
    ],
    "/settings/block_page/name": [
      ""
    ],
    "/settings/block_page/header_text": [
      ""
    ],
    "/settings/block_page/footer_text": [
      ""
    ],
    "/settings/block_page/suppress_footer": [
      false
    ],
    "/settings/block_page/background_color": [
      ""
    ],
    "/settings/block_page/logo_path": [
      ""
    ],
    "/settings/block_page/mailto_address": [
      ""
    ],
    "/settings/block_page/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {
    "/settings/custom_certificate": {
      "enabled": false
    },
    "/settings/sandbox": {
      "enabled": false
    }
  },
  "required": {}
};

export const gatewayConfigurationBodyRules: SettingsRules = {
  "readOnly": [
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
  ],
  "filledIn": {
    "/settings/antivirus/enabled_download_phase": [
      false
    ],
    "/settings/antivirus/enabled_upload_phase": [
      false
    ],
    "/settings/antivirus/fail_closed": [
      false
    ],
    "/settings/block_page/enabled": [
      false
    ],
    "/settings/block_page/mode": [
      "",
      "customized_block_page"
    ],
    "/settings/block_page/target_uri": [
      ""
    ],
    "/settings/block_page/include_context": [
      false
    ],
    "/settings/block_page/name": [
      ""
    ],
    "/settings/block_page/header_text": [
      ""
    ],
    "/settings/block_page/footer_text": [
      ""
    ],
    "/settings/block_page/suppress_footer": [
      false
    ],
    "/settings/block_page/background_color": [
      ""
    ],
    "/settings/block_page/logo_path": [
      ""
    ],
    "/settings/block_page/mailto_address": [
      ""
    ],
    "/settings/block_page/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {
    "/settings/custom_certificate": {
      "enabled": false
    },
    "/settings/sandbox": {
      "enabled": false
    }
  },
  "required": {}
};

export const gatewayConfigurationPatchBodyRules: SettingsRules = {
  "readOnly": [
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
  ],
  "filledIn": {
    "/settings/antivirus/enabled_download_phase": [
      false
    ],
    "/settings/antivirus/enabled_upload_phase": [
      false
    ],
    "/settings/antivirus/fail_closed": [
      false
    ],
    "/settings/block_page/enabled": [
      false
    ],
    "/settings/block_page/mode": [
      "",
      "customized_block_page"
    ],
    "/settings/block_page/target_uri": [
      ""
    ],
    "/settings/block_page/include_context": [
      false
    ],
    "/settings/block_page/name": [
      ""
    ],
    "/settings/block_page/header_text": [
      ""
    ],
    "/settings/block_page/footer_text": [
      ""
    ],
    "/settings/block_page/suppress_footer": [
      false
    ],
    "/settings/block_page/background_color": [
      ""
    ],
    "/settings/block_page/logo_path": [
      ""
    ],
    "/settings/block_page/mailto_address": [
      ""
    ],
    "/settings/block_page/mailto_subject": [
      ""
    ]
  },
  "absentWhen": {
    "/settings/custom_certificate": {
      "enabled": false
    },
    "/settings/sandbox": {
      "enabled": false
    }
  },
  "required": {}
};

export const ruleTypeLoggingRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/log_all": [
      true,
      false
    ],
    "/log_blocks": [
      true,
      false
    ]
  },
  "absentWhen": {},
  "required": {}
};

export const settingsByRuleTypeRules: SettingsRules = {
  "readOnly": [],
  "filledIn": {
    "/dns/log_all": [
      true,
      false
    ],
    "/dns/log_blocks": [
      true,
      false
    ],
    "/http/log_all": [
      true,
      false
    ],
    "/http/log_blocks": [
      true,
      false
    ],
    "/l4/log_all": [
      true,
      false
    ],
    "/l4/log_blocks": [
      true,
      false
    ]
  },
  "absentWhen": {},
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

export const loggingSettingsBodyRules: SettingsRules = {
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

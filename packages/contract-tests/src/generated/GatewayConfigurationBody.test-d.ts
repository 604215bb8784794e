// Generated from spec/ by `pnpm regenerate`. Do not edit.
import type { GatewayConfigurationBody } from "@zero-trust-accounts/client";

({"settings":{}}) satisfies GatewayConfigurationBody;
// @ts-expect-error  type
("text") satisfies GatewayConfigurationBody;
// @ts-expect-error  type
(1) satisfies GatewayConfigurationBody;
// @ts-expect-error  type
(1.5) satisfies GatewayConfigurationBody;
// @ts-expect-error  type
(true) satisfies GatewayConfigurationBody;
// @ts-expect-error  type
([]) satisfies GatewayConfigurationBody;
// @ts-expect-error  null
(null) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings required
({}) satisfies GatewayConfigurationBody;
// @ts-expect-error  unevaluatedProperties
({"settings":{},"unlisted_field":{"nested":[1]}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings type
({"settings":"text"}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings type
({"settings":1}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings type
({"settings":1.5}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings type
({"settings":true}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings type
({"settings":[]}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings null
({"settings":null}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":{},"antivirus":{},"app_control_settings":{},"block_page":{},"body_scanning":{},"browser_isolation":{},"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"},"custom_certificate":{"enabled":null},"extended_email_matching":{},"fips":{},"host_selector":{},"inspection":{},"max_ttl_secs":3600,"protocol_detection":{},"sandbox":{},"tls_decrypt":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings unknown field
({"settings":{"unlisted_field":{"nested":[1]}}}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log type
({"settings":{"activity_log":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log type
({"settings":{"activity_log":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log type
({"settings":{"activity_log":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log type
({"settings":{"activity_log":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log type
({"settings":{"activity_log":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":null}}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log unknown field
({"settings":{"activity_log":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log/enabled type
({"settings":{"activity_log":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log/enabled type
({"settings":{"activity_log":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log/enabled type
({"settings":{"activity_log":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log/enabled type
({"settings":{"activity_log":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/activity_log/enabled type
({"settings":{"activity_log":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"activity_log":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus type
({"settings":{"antivirus":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus type
({"settings":{"antivirus":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus type
({"settings":{"antivirus":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus type
({"settings":{"antivirus":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus type
({"settings":{"antivirus":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":null}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_download_phase":false,"enabled_upload_phase":false,"fail_closed":false,"notification_settings":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus unknown field
({"settings":{"antivirus":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_download_phase":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_download_phase":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_download_phase type
({"settings":{"antivirus":{"enabled_download_phase":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_download_phase type
({"settings":{"antivirus":{"enabled_download_phase":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_download_phase type
({"settings":{"antivirus":{"enabled_download_phase":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_download_phase type
({"settings":{"antivirus":{"enabled_download_phase":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_download_phase type
({"settings":{"antivirus":{"enabled_download_phase":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_download_phase":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_upload_phase":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_upload_phase":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_upload_phase type
({"settings":{"antivirus":{"enabled_upload_phase":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_upload_phase type
({"settings":{"antivirus":{"enabled_upload_phase":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_upload_phase type
({"settings":{"antivirus":{"enabled_upload_phase":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_upload_phase type
({"settings":{"antivirus":{"enabled_upload_phase":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/enabled_upload_phase type
({"settings":{"antivirus":{"enabled_upload_phase":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"enabled_upload_phase":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"fail_closed":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"fail_closed":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/fail_closed type
({"settings":{"antivirus":{"fail_closed":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/fail_closed type
({"settings":{"antivirus":{"fail_closed":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/fail_closed type
({"settings":{"antivirus":{"fail_closed":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/fail_closed type
({"settings":{"antivirus":{"fail_closed":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/fail_closed type
({"settings":{"antivirus":{"fail_closed":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"fail_closed":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings type
({"settings":{"antivirus":{"notification_settings":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings type
({"settings":{"antivirus":{"notification_settings":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings type
({"settings":{"antivirus":{"notification_settings":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings type
({"settings":{"antivirus":{"notification_settings":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings type
({"settings":{"antivirus":{"notification_settings":[]}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"enabled":false,"include_context":false,"msg":"aG88rL","support_url":"https://support.example.com/scan"}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings unknown field
({"settings":{"antivirus":{"notification_settings":{"unlisted_field":{"nested":[1]}}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"enabled":false}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"enabled":true}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled type
({"settings":{"antivirus":{"notification_settings":{"enabled":"text"}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled type
({"settings":{"antivirus":{"notification_settings":{"enabled":1}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled type
({"settings":{"antivirus":{"notification_settings":{"enabled":1.5}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled type
({"settings":{"antivirus":{"notification_settings":{"enabled":[]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled type
({"settings":{"antivirus":{"notification_settings":{"enabled":{}}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/enabled null
({"settings":{"antivirus":{"notification_settings":{"enabled":null}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"include_context":false}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"include_context":true}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context type
({"settings":{"antivirus":{"notification_settings":{"include_context":"text"}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context type
({"settings":{"antivirus":{"notification_settings":{"include_context":1}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context type
({"settings":{"antivirus":{"notification_settings":{"include_context":1.5}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context type
({"settings":{"antivirus":{"notification_settings":{"include_context":[]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context type
({"settings":{"antivirus":{"notification_settings":{"include_context":{}}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/include_context null
({"settings":{"antivirus":{"notification_settings":{"include_context":null}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"msg":"aG88rL"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"msg":"text"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"msg":""}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg type
({"settings":{"antivirus":{"notification_settings":{"msg":1}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg type
({"settings":{"antivirus":{"notification_settings":{"msg":1.5}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg type
({"settings":{"antivirus":{"notification_settings":{"msg":true}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg type
({"settings":{"antivirus":{"notification_settings":{"msg":[]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg type
({"settings":{"antivirus":{"notification_settings":{"msg":{}}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/msg null
({"settings":{"antivirus":{"notification_settings":{"msg":null}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://support.example.com/scan"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":""}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url type
({"settings":{"antivirus":{"notification_settings":{"support_url":1}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url type
({"settings":{"antivirus":{"notification_settings":{"support_url":1.5}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url type
({"settings":{"antivirus":{"notification_settings":{"support_url":true}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url type
({"settings":{"antivirus":{"notification_settings":{"support_url":[]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url type
({"settings":{"antivirus":{"notification_settings":{"support_url":{}}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/antivirus/notification_settings/support_url null
({"settings":{"antivirus":{"notification_settings":{"support_url":null}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://[2001:db8::1]/"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://blocked.example.com:8443/a?b=c#d"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://example.com/items"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://example.com/api/data"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://two words/"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://example.com/%"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":" "}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"text"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"two words"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":" https://support.example.com/scan"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"https://support.example.com/scan "}}}}) satisfies GatewayConfigurationBody;
({"settings":{"antivirus":{"notification_settings":{"support_url":"-https://support.example.com/scan"}}}}) satisfies GatewayConfigurationBody;
({"settings":{"app_control_settings":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/app_control_settings type
({"settings":{"app_control_settings":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/app_control_settings type
({"settings":{"app_control_settings":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/app_control_settings type
({"settings":{"app_control_settings":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/app_control_settings type
({"settings":{"app_control_settings":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/app_control_settings type
({"settings":{"app_control_settings":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"app_control_settings":null}}) satisfies GatewayConfigurationBody;
({"settings":{"app_control_settings":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page type
({"settings":{"block_page":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page type
({"settings":{"block_page":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page type
({"settings":{"block_page":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page type
({"settings":{"block_page":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page type
({"settings":{"block_page":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":null}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"enabled":false,"mode":"","target_uri":"https://blocked.example.com/","include_context":false,"name":"88rLS","header_text":"88rLS","footer_text":"88rLS","suppress_footer":false,"background_color":"#0b3d91","logo_path":"https://assets.example.com/logo.png","mailto_address":"it@example.com","mailto_subject":"88rLS"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page unknown field
({"settings":{"block_page":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"enabled":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/enabled type
({"settings":{"block_page":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/enabled type
({"settings":{"block_page":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/enabled type
({"settings":{"block_page":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/enabled type
({"settings":{"block_page":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/enabled type
({"settings":{"block_page":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mode":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode type
({"settings":{"block_page":{"mode":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode type
({"settings":{"block_page":{"mode":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode type
({"settings":{"block_page":{"mode":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode type
({"settings":{"block_page":{"mode":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode type
({"settings":{"block_page":{"mode":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode null
({"settings":{"block_page":{"mode":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode enum
({"settings":{"block_page":{"mode":"unlisted_value"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode enum
({"settings":{"block_page":{"mode":" redirect_uri"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mode enum
({"settings":{"block_page":{"mode":-12345}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mode":"customized_block_page"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mode":"redirect_uri"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://blocked.example.com/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/target_uri type
({"settings":{"block_page":{"target_uri":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/target_uri type
({"settings":{"block_page":{"target_uri":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/target_uri type
({"settings":{"block_page":{"target_uri":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/target_uri type
({"settings":{"block_page":{"target_uri":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/target_uri type
({"settings":{"block_page":{"target_uri":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://[2001:db8::1]/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://blocked.example.com:8443/a?b=c#d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://example.com/items"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://example.com/api/data"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://two words/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://example.com/%"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":" "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"two words"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":" https://blocked.example.com/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"https://blocked.example.com/ "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"target_uri":"-https://blocked.example.com/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"include_context":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"include_context":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/include_context type
({"settings":{"block_page":{"include_context":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/include_context type
({"settings":{"block_page":{"include_context":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/include_context type
({"settings":{"block_page":{"include_context":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/include_context type
({"settings":{"block_page":{"include_context":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/include_context type
({"settings":{"block_page":{"include_context":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"include_context":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"name":"aG88rL"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"name":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"name":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/name type
({"settings":{"block_page":{"name":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/name type
({"settings":{"block_page":{"name":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/name type
({"settings":{"block_page":{"name":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/name type
({"settings":{"block_page":{"name":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/name type
({"settings":{"block_page":{"name":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"name":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"header_text":"aG88rL"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"header_text":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"header_text":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/header_text type
({"settings":{"block_page":{"header_text":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/header_text type
({"settings":{"block_page":{"header_text":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/header_text type
({"settings":{"block_page":{"header_text":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/header_text type
({"settings":{"block_page":{"header_text":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/header_text type
({"settings":{"block_page":{"header_text":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"header_text":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"footer_text":"aG88rL"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"footer_text":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"footer_text":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/footer_text type
({"settings":{"block_page":{"footer_text":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/footer_text type
({"settings":{"block_page":{"footer_text":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/footer_text type
({"settings":{"block_page":{"footer_text":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/footer_text type
({"settings":{"block_page":{"footer_text":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/footer_text type
({"settings":{"block_page":{"footer_text":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"footer_text":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"suppress_footer":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"suppress_footer":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/suppress_footer type
({"settings":{"block_page":{"suppress_footer":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/suppress_footer type
({"settings":{"block_page":{"suppress_footer":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/suppress_footer type
({"settings":{"block_page":{"suppress_footer":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/suppress_footer type
({"settings":{"block_page":{"suppress_footer":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/suppress_footer type
({"settings":{"block_page":{"suppress_footer":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"suppress_footer":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d91"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/background_color type
({"settings":{"block_page":{"background_color":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/background_color type
({"settings":{"block_page":{"background_color":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/background_color type
({"settings":{"block_page":{"background_color":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/background_color type
({"settings":{"block_page":{"background_color":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/background_color type
({"settings":{"block_page":{"background_color":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#6BdDA7"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#A1aAA3"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#415B1f"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#4D1DFA"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#E4B10e"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#FbA941"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":" "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"two words"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"0b3d91"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d9"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d9g"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d9G"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d910"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":" #0b3d91"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"#0b3d91 "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"-#0b3d91"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"background_color":"urn:#0b3d91"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://assets.example.com/logo.png"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/logo_path type
({"settings":{"block_page":{"logo_path":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/logo_path type
({"settings":{"block_page":{"logo_path":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/logo_path type
({"settings":{"block_page":{"logo_path":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/logo_path type
({"settings":{"block_page":{"logo_path":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/logo_path type
({"settings":{"block_page":{"logo_path":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://[2001:db8::1]/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://blocked.example.com:8443/a?b=c#d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://example.com/items"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://example.com/api/data"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://two words/"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://example.com/%"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":" "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"two words"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":" https://assets.example.com/logo.png"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"https://assets.example.com/logo.png "}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"logo_path":"-https://assets.example.com/logo.png"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_address":"it@example.com"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_address":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_address":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_address type
({"settings":{"block_page":{"mailto_address":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_address type
({"settings":{"block_page":{"mailto_address":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_address type
({"settings":{"block_page":{"mailto_address":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_address type
({"settings":{"block_page":{"mailto_address":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_address type
({"settings":{"block_page":{"mailto_address":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_address":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_subject":"aG88rL"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_subject":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_subject":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_subject type
({"settings":{"block_page":{"mailto_subject":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_subject type
({"settings":{"block_page":{"mailto_subject":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_subject type
({"settings":{"block_page":{"mailto_subject":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_subject type
({"settings":{"block_page":{"mailto_subject":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/mailto_subject type
({"settings":{"block_page":{"mailto_subject":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"block_page":{"mailto_subject":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/read_only readOnly
({"settings":{"block_page":{"read_only":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/source_account readOnly
({"settings":{"block_page":{"source_account":"aG88rL"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/block_page/version readOnly
({"settings":{"block_page":{"version":254}}}) satisfies GatewayConfigurationBody;
({"settings":{"body_scanning":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning type
({"settings":{"body_scanning":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning type
({"settings":{"body_scanning":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning type
({"settings":{"body_scanning":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning type
({"settings":{"body_scanning":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning type
({"settings":{"body_scanning":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"body_scanning":null}}) satisfies GatewayConfigurationBody;
({"settings":{"body_scanning":{"inspection_mode":"deep"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning unknown field
({"settings":{"body_scanning":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode type
({"settings":{"body_scanning":{"inspection_mode":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode type
({"settings":{"body_scanning":{"inspection_mode":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode type
({"settings":{"body_scanning":{"inspection_mode":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode type
({"settings":{"body_scanning":{"inspection_mode":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode type
({"settings":{"body_scanning":{"inspection_mode":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode null
({"settings":{"body_scanning":{"inspection_mode":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode enum
({"settings":{"body_scanning":{"inspection_mode":"unlisted_value"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode enum
({"settings":{"body_scanning":{"inspection_mode":" shallow"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/body_scanning/inspection_mode enum
({"settings":{"body_scanning":{"inspection_mode":-12345}}}) satisfies GatewayConfigurationBody;
({"settings":{"body_scanning":{"inspection_mode":"shallow"}}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation type
({"settings":{"browser_isolation":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation type
({"settings":{"browser_isolation":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation type
({"settings":{"browser_isolation":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation type
({"settings":{"browser_isolation":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation type
({"settings":{"browser_isolation":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":null}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{"non_identity_enabled":false,"url_browser_isolation_enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation unknown field
({"settings":{"browser_isolation":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{"non_identity_enabled":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{"non_identity_enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled type
({"settings":{"browser_isolation":{"non_identity_enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled type
({"settings":{"browser_isolation":{"non_identity_enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled type
({"settings":{"browser_isolation":{"non_identity_enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled type
({"settings":{"browser_isolation":{"non_identity_enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled type
({"settings":{"browser_isolation":{"non_identity_enabled":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/non_identity_enabled null
({"settings":{"browser_isolation":{"non_identity_enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled type
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled type
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled type
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled type
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled type
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/browser_isolation/url_browser_isolation_enabled null
({"settings":{"browser_isolation":{"url_browser_isolation_enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate type
({"settings":{"certificate":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate type
({"settings":{"certificate":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate type
({"settings":{"certificate":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate type
({"settings":{"certificate":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate type
({"settings":{"certificate":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":null}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id required
({"settings":{"certificate":{}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate unknown field
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id type
({"settings":{"certificate":{"id":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id type
({"settings":{"certificate":{"id":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id type
({"settings":{"certificate":{"id":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id type
({"settings":{"certificate":{"id":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id type
({"settings":{"certificate":{"id":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/id null
({"settings":{"certificate":{"id":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"00000000-0000-0000-0000-000000000000"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"b548ea75-c1c3-46d9-8a5f-0e0230f7af37"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"b071c772-4831-4b7c-b5b4-a8d80e4ec6b2"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":""}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":" "}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"two words"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4g"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4G"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d0"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":" 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d "}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"-5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"urn:5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"}}}) satisfies GatewayConfigurationBody;
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use type
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use type
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use type
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use type
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use type
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/certificate/in_use null
({"settings":{"certificate":{"id":"5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d","in_use":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate type
({"settings":{"custom_certificate":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate type
({"settings":{"custom_certificate":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate type
({"settings":{"custom_certificate":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate type
({"settings":{"custom_certificate":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate type
({"settings":{"custom_certificate":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":null}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled required
({"settings":{"custom_certificate":{}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":false,"id":"7a6b5c4d-3e2f-4109-8877-665544332211"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate unknown field
({"settings":{"custom_certificate":{"enabled":false,"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled type
({"settings":{"custom_certificate":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled type
({"settings":{"custom_certificate":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled type
({"settings":{"custom_certificate":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled type
({"settings":{"custom_certificate":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/enabled type
({"settings":{"custom_certificate":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":false,"id":"text"}}}) satisfies GatewayConfigurationBody;
({"settings":{"custom_certificate":{"enabled":false,"id":""}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id type
({"settings":{"custom_certificate":{"enabled":false,"id":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id type
({"settings":{"custom_certificate":{"enabled":false,"id":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id type
({"settings":{"custom_certificate":{"enabled":false,"id":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id type
({"settings":{"custom_certificate":{"enabled":false,"id":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id type
({"settings":{"custom_certificate":{"enabled":false,"id":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/id null
({"settings":{"custom_certificate":{"enabled":false,"id":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/binding_status readOnly
({"settings":{"custom_certificate":{"enabled":false,"binding_status":"available"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/qs_pack_id readOnly
({"settings":{"custom_certificate":{"enabled":false,"qs_pack_id":"7a6b5c4d-3e2f-4109-8877-665544332211"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/created_at readOnly
({"settings":{"custom_certificate":{"enabled":false,"created_at":"2026-05-20T08:00:00Z"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/expires_on readOnly
({"settings":{"custom_certificate":{"enabled":false,"expires_on":"2031-05-20T08:00:00Z"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/uploaded_on readOnly
({"settings":{"custom_certificate":{"enabled":false,"uploaded_on":"2026-05-20T08:00:00Z"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/custom_certificate/updated_at readOnly
({"settings":{"custom_certificate":{"enabled":false,"updated_at":"2026-05-20T08:00:00Z"}}}) satisfies GatewayConfigurationBody;
({"settings":{"extended_email_matching":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching type
({"settings":{"extended_email_matching":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching type
({"settings":{"extended_email_matching":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching type
({"settings":{"extended_email_matching":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching type
({"settings":{"extended_email_matching":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching type
({"settings":{"extended_email_matching":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"extended_email_matching":null}}) satisfies GatewayConfigurationBody;
({"settings":{"extended_email_matching":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching unknown field
({"settings":{"extended_email_matching":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"extended_email_matching":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/enabled type
({"settings":{"extended_email_matching":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/enabled type
({"settings":{"extended_email_matching":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/enabled type
({"settings":{"extended_email_matching":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/enabled type
({"settings":{"extended_email_matching":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/enabled type
({"settings":{"extended_email_matching":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"extended_email_matching":{"enabled":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/read_only readOnly
({"settings":{"extended_email_matching":{"read_only":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/source_account readOnly
({"settings":{"extended_email_matching":{"source_account":"aG88rL"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/extended_email_matching/version readOnly
({"settings":{"extended_email_matching":{"version":254}}}) satisfies GatewayConfigurationBody;
({"settings":{"fips":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips type
({"settings":{"fips":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips type
({"settings":{"fips":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips type
({"settings":{"fips":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips type
({"settings":{"fips":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips type
({"settings":{"fips":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"fips":null}}) satisfies GatewayConfigurationBody;
({"settings":{"fips":{"tls":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips unknown field
({"settings":{"fips":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"fips":{"tls":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls type
({"settings":{"fips":{"tls":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls type
({"settings":{"fips":{"tls":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls type
({"settings":{"fips":{"tls":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls type
({"settings":{"fips":{"tls":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls type
({"settings":{"fips":{"tls":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/fips/tls null
({"settings":{"fips":{"tls":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"host_selector":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector type
({"settings":{"host_selector":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector type
({"settings":{"host_selector":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector type
({"settings":{"host_selector":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector type
({"settings":{"host_selector":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector type
({"settings":{"host_selector":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"host_selector":null}}) satisfies GatewayConfigurationBody;
({"settings":{"host_selector":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector unknown field
({"settings":{"host_selector":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"host_selector":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector/enabled type
({"settings":{"host_selector":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector/enabled type
({"settings":{"host_selector":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector/enabled type
({"settings":{"host_selector":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector/enabled type
({"settings":{"host_selector":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/host_selector/enabled type
({"settings":{"host_selector":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"host_selector":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"inspection":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection type
({"settings":{"inspection":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection type
({"settings":{"inspection":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection type
({"settings":{"inspection":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection type
({"settings":{"inspection":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection type
({"settings":{"inspection":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"inspection":null}}) satisfies GatewayConfigurationBody;
({"settings":{"inspection":{"mode":"static"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection unknown field
({"settings":{"inspection":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode type
({"settings":{"inspection":{"mode":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode type
({"settings":{"inspection":{"mode":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode type
({"settings":{"inspection":{"mode":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode type
({"settings":{"inspection":{"mode":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode type
({"settings":{"inspection":{"mode":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode null
({"settings":{"inspection":{"mode":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode enum
({"settings":{"inspection":{"mode":"unlisted_value"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode enum
({"settings":{"inspection":{"mode":" dynamic"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/inspection/mode enum
({"settings":{"inspection":{"mode":-12345}}}) satisfies GatewayConfigurationBody;
({"settings":{"inspection":{"mode":"dynamic"}}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":3600}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/max_ttl_secs type
({"settings":{"max_ttl_secs":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/max_ttl_secs type
({"settings":{"max_ttl_secs":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/max_ttl_secs type
({"settings":{"max_ttl_secs":[]}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/max_ttl_secs type
({"settings":{"max_ttl_secs":{}}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":null}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":60.5}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":3600.5}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":60}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":59}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":-940}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":36000}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":36001}}) satisfies GatewayConfigurationBody;
({"settings":{"max_ttl_secs":37000}}) satisfies GatewayConfigurationBody;
({"settings":{"protocol_detection":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection type
({"settings":{"protocol_detection":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection type
({"settings":{"protocol_detection":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection type
({"settings":{"protocol_detection":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection type
({"settings":{"protocol_detection":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection type
({"settings":{"protocol_detection":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"protocol_detection":null}}) satisfies GatewayConfigurationBody;
({"settings":{"protocol_detection":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection unknown field
({"settings":{"protocol_detection":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"protocol_detection":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection/enabled type
({"settings":{"protocol_detection":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection/enabled type
({"settings":{"protocol_detection":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection/enabled type
({"settings":{"protocol_detection":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection/enabled type
({"settings":{"protocol_detection":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/protocol_detection/enabled type
({"settings":{"protocol_detection":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"protocol_detection":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox type
({"settings":{"sandbox":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox type
({"settings":{"sandbox":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox type
({"settings":{"sandbox":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox type
({"settings":{"sandbox":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox type
({"settings":{"sandbox":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":null}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"enabled":false,"fallback_action":"allow"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox unknown field
({"settings":{"sandbox":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"enabled":false}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/enabled type
({"settings":{"sandbox":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/enabled type
({"settings":{"sandbox":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/enabled type
({"settings":{"sandbox":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/enabled type
({"settings":{"sandbox":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/enabled type
({"settings":{"sandbox":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"enabled":null}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"fallback_action":"allow"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action type
({"settings":{"sandbox":{"fallback_action":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action type
({"settings":{"sandbox":{"fallback_action":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action type
({"settings":{"sandbox":{"fallback_action":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action type
({"settings":{"sandbox":{"fallback_action":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action type
({"settings":{"sandbox":{"fallback_action":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action null
({"settings":{"sandbox":{"fallback_action":null}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action enum
({"settings":{"sandbox":{"fallback_action":"unlisted_value"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action enum
({"settings":{"sandbox":{"fallback_action":" block"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/sandbox/fallback_action enum
({"settings":{"sandbox":{"fallback_action":-12345}}}) satisfies GatewayConfigurationBody;
({"settings":{"sandbox":{"fallback_action":"block"}}}) satisfies GatewayConfigurationBody;
({"settings":{"tls_decrypt":{}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt type
({"settings":{"tls_decrypt":"text"}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt type
({"settings":{"tls_decrypt":1}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt type
({"settings":{"tls_decrypt":1.5}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt type
({"settings":{"tls_decrypt":true}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt type
({"settings":{"tls_decrypt":[]}}) satisfies GatewayConfigurationBody;
({"settings":{"tls_decrypt":null}}) satisfies GatewayConfigurationBody;
({"settings":{"tls_decrypt":{"enabled":false}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt unknown field
({"settings":{"tls_decrypt":{"unlisted_field":{"nested":[1]}}}}) satisfies GatewayConfigurationBody;
({"settings":{"tls_decrypt":{"enabled":true}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled type
({"settings":{"tls_decrypt":{"enabled":"text"}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled type
({"settings":{"tls_decrypt":{"enabled":1}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled type
({"settings":{"tls_decrypt":{"enabled":1.5}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled type
({"settings":{"tls_decrypt":{"enabled":[]}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled type
({"settings":{"tls_decrypt":{"enabled":{}}}}) satisfies GatewayConfigurationBody;
// @ts-expect-error /settings/tls_decrypt/enabled null
({"settings":{"tls_decrypt":{"enabled":null}}}) satisfies GatewayConfigurationBody;

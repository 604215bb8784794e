// Generated from spec/ by `pnpm regenerate`. Do not edit.
import type { LoggingSettingsBody } from "@zero-trust-accounts/client";

// @ts-expect-error  type
("text") satisfies LoggingSettingsBody;
// @ts-expect-error  type
(1) satisfies LoggingSettingsBody;
// @ts-expect-error  type
(1.5) satisfies LoggingSettingsBody;
// @ts-expect-error  type
(true) satisfies LoggingSettingsBody;
// @ts-expect-error  type
([]) satisfies LoggingSettingsBody;
// @ts-expect-error  null
(null) satisfies LoggingSettingsBody;
({"redact_pii":false,"settings_by_rule_type":{}}) satisfies LoggingSettingsBody;
// @ts-expect-error  unevaluatedProperties
({"unlisted_field":{"nested":[1]}}) satisfies LoggingSettingsBody;
({"redact_pii":false}) satisfies LoggingSettingsBody;
({"redact_pii":true}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii type
({"redact_pii":"text"}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii type
({"redact_pii":1}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii type
({"redact_pii":1.5}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii type
({"redact_pii":[]}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii type
({"redact_pii":{}}) satisfies LoggingSettingsBody;
// @ts-expect-error /redact_pii null
({"redact_pii":null}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type type
({"settings_by_rule_type":"text"}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type type
({"settings_by_rule_type":1}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type type
({"settings_by_rule_type":1.5}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type type
({"settings_by_rule_type":true}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type type
({"settings_by_rule_type":[]}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type null
({"settings_by_rule_type":null}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{},"http":{},"l4":{}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type unknown field
({"settings_by_rule_type":{"unlisted_field":{"nested":[1]}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns type
({"settings_by_rule_type":{"dns":"text"}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns type
({"settings_by_rule_type":{"dns":1}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns type
({"settings_by_rule_type":{"dns":1.5}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns type
({"settings_by_rule_type":{"dns":true}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns type
({"settings_by_rule_type":{"dns":[]}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns null
({"settings_by_rule_type":{"dns":null}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{"log_all":false,"log_blocks":false}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns unknown field
({"settings_by_rule_type":{"dns":{"unlisted_field":{"nested":[1]}}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{"log_all":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{"log_all":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all type
({"settings_by_rule_type":{"dns":{"log_all":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all type
({"settings_by_rule_type":{"dns":{"log_all":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all type
({"settings_by_rule_type":{"dns":{"log_all":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all type
({"settings_by_rule_type":{"dns":{"log_all":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all type
({"settings_by_rule_type":{"dns":{"log_all":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_all null
({"settings_by_rule_type":{"dns":{"log_all":null}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{"log_blocks":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"dns":{"log_blocks":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks type
({"settings_by_rule_type":{"dns":{"log_blocks":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks type
({"settings_by_rule_type":{"dns":{"log_blocks":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks type
({"settings_by_rule_type":{"dns":{"log_blocks":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks type
({"settings_by_rule_type":{"dns":{"log_blocks":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks type
({"settings_by_rule_type":{"dns":{"log_blocks":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/dns/log_blocks null
({"settings_by_rule_type":{"dns":{"log_blocks":null}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http type
({"settings_by_rule_type":{"http":"text"}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http type
({"settings_by_rule_type":{"http":1}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http type
({"settings_by_rule_type":{"http":1.5}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http type
({"settings_by_rule_type":{"http":true}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http type
({"settings_by_rule_type":{"http":[]}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http null
({"settings_by_rule_type":{"http":null}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{"log_all":false,"log_blocks":false}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http unknown field
({"settings_by_rule_type":{"http":{"unlisted_field":{"nested":[1]}}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{"log_all":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{"log_all":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all type
({"settings_by_rule_type":{"http":{"log_all":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all type
({"settings_by_rule_type":{"http":{"log_all":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all type
({"settings_by_rule_type":{"http":{"log_all":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all type
({"settings_by_rule_type":{"http":{"log_all":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all type
({"settings_by_rule_type":{"http":{"log_all":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_all null
({"settings_by_rule_type":{"http":{"log_all":null}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{"log_blocks":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"http":{"log_blocks":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks type
({"settings_by_rule_type":{"http":{"log_blocks":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks type
({"settings_by_rule_type":{"http":{"log_blocks":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks type
({"settings_by_rule_type":{"http":{"log_blocks":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks type
({"settings_by_rule_type":{"http":{"log_blocks":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks type
({"settings_by_rule_type":{"http":{"log_blocks":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/http/log_blocks null
({"settings_by_rule_type":{"http":{"log_blocks":null}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 type
({"settings_by_rule_type":{"l4":"text"}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 type
({"settings_by_rule_type":{"l4":1}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 type
({"settings_by_rule_type":{"l4":1.5}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 type
({"settings_by_rule_type":{"l4":true}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 type
({"settings_by_rule_type":{"l4":[]}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 null
({"settings_by_rule_type":{"l4":null}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{"log_all":false,"log_blocks":false}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4 unknown field
({"settings_by_rule_type":{"l4":{"unlisted_field":{"nested":[1]}}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{"log_all":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{"log_all":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all type
({"settings_by_rule_type":{"l4":{"log_all":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all type
({"settings_by_rule_type":{"l4":{"log_all":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all type
({"settings_by_rule_type":{"l4":{"log_all":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all type
({"settings_by_rule_type":{"l4":{"log_all":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all type
({"settings_by_rule_type":{"l4":{"log_all":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_all null
({"settings_by_rule_type":{"l4":{"log_all":null}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{"log_blocks":false}}}) satisfies LoggingSettingsBody;
({"settings_by_rule_type":{"l4":{"log_blocks":true}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks type
({"settings_by_rule_type":{"l4":{"log_blocks":"text"}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks type
({"settings_by_rule_type":{"l4":{"log_blocks":1}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks type
({"settings_by_rule_type":{"l4":{"log_blocks":1.5}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks type
({"settings_by_rule_type":{"l4":{"log_blocks":[]}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks type
({"settings_by_rule_type":{"l4":{"log_blocks":{}}}}) satisfies LoggingSettingsBody;
// @ts-expect-error /settings_by_rule_type/l4/log_blocks null
({"settings_by_rule_type":{"l4":{"log_blocks":null}}}) satisfies LoggingSettingsBody;

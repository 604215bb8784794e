// Generated from spec/ by `pnpm vectors`. Do not edit.
import type { DeviceSettingsBody } from "@zero-trust-accounts/client";

// @ts-expect-error  type
("text") satisfies DeviceSettingsBody;
// @ts-expect-error  type
(1) satisfies DeviceSettingsBody;
// @ts-expect-error  type
(1.5) satisfies DeviceSettingsBody;
// @ts-expect-error  type
(true) satisfies DeviceSettingsBody;
// @ts-expect-error  type
([]) satisfies DeviceSettingsBody;
// @ts-expect-error  null
(null) satisfies DeviceSettingsBody;
({"disable_for_time":3600,"external_emergency_signal_enabled":true,"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","external_emergency_signal_interval":"5m","external_emergency_signal_url":"https://192.0.2.10/signal","gateway_proxy_enabled":true,"gateway_udp_proxy_enabled":true,"root_certificate_installation_enabled":true,"use_zt_virtual_ip":true}) satisfies DeviceSettingsBody;
// @ts-expect-error  unevaluatedProperties
({"unlisted_field":{"nested":[1]}}) satisfies DeviceSettingsBody;
({"disable_for_time":0.25}) satisfies DeviceSettingsBody;
// @ts-expect-error /disable_for_time type
({"disable_for_time":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /disable_for_time type
({"disable_for_time":true}) satisfies DeviceSettingsBody;
// @ts-expect-error /disable_for_time type
({"disable_for_time":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /disable_for_time type
({"disable_for_time":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /disable_for_time null
({"disable_for_time":null}) satisfies DeviceSettingsBody;
({"disable_for_time":0}) satisfies DeviceSettingsBody;
({"disable_for_time":-0.5}) satisfies DeviceSettingsBody;
({"disable_for_time":-1000}) satisfies DeviceSettingsBody;
({"external_emergency_signal_enabled":true}) satisfies DeviceSettingsBody;
({"external_emergency_signal_enabled":false}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled type
({"external_emergency_signal_enabled":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled type
({"external_emergency_signal_enabled":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled type
({"external_emergency_signal_enabled":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled type
({"external_emergency_signal_enabled":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled type
({"external_emergency_signal_enabled":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_enabled null
({"external_emergency_signal_enabled":null}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint type
({"external_emergency_signal_fingerprint":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint type
({"external_emergency_signal_fingerprint":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint type
({"external_emergency_signal_fingerprint":true}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint type
({"external_emergency_signal_fingerprint":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint type
({"external_emergency_signal_fingerprint":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_fingerprint null
({"external_emergency_signal_fingerprint":null}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":""}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"09afAF0109afAF0109afAF0109afAF0109afAF0109afAF0109afAF0109afAF01"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"0"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"000000000000000000000000000000000000000000000000000000000000000"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"00000000000000000000000000000000000000000000000000000000000000000"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":" 0000000000000000000000000000000000000000000000000000000000000000"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_interval":""}) satisfies DeviceSettingsBody;
({"external_emergency_signal_interval":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval type
({"external_emergency_signal_interval":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval type
({"external_emergency_signal_interval":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval type
({"external_emergency_signal_interval":true}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval type
({"external_emergency_signal_interval":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval type
({"external_emergency_signal_interval":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_interval null
({"external_emergency_signal_interval":null}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":""}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url type
({"external_emergency_signal_url":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url type
({"external_emergency_signal_url":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url type
({"external_emergency_signal_url":true}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url type
({"external_emergency_signal_url":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url type
({"external_emergency_signal_url":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /external_emergency_signal_url null
({"external_emergency_signal_url":null}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://192.0.2.10/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"http://192.0.2.10/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"ftp://192.0.2.10/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"urn:https://192.0.2.10/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://[2001:db8::1]/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://blocked.example.com:8443/a?b=c#d"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://two words/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/%"}) satisfies DeviceSettingsBody;
({"gateway_proxy_enabled":true}) satisfies DeviceSettingsBody;
({"gateway_proxy_enabled":false}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled type
({"gateway_proxy_enabled":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled type
({"gateway_proxy_enabled":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled type
({"gateway_proxy_enabled":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled type
({"gateway_proxy_enabled":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled type
({"gateway_proxy_enabled":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_proxy_enabled null
({"gateway_proxy_enabled":null}) satisfies DeviceSettingsBody;
({"gateway_udp_proxy_enabled":true}) satisfies DeviceSettingsBody;
({"gateway_udp_proxy_enabled":false}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled type
({"gateway_udp_proxy_enabled":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled type
({"gateway_udp_proxy_enabled":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled type
({"gateway_udp_proxy_enabled":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled type
({"gateway_udp_proxy_enabled":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled type
({"gateway_udp_proxy_enabled":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /gateway_udp_proxy_enabled null
({"gateway_udp_proxy_enabled":null}) satisfies DeviceSettingsBody;
({"root_certificate_installation_enabled":true}) satisfies DeviceSettingsBody;
({"root_certificate_installation_enabled":false}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled type
({"root_certificate_installation_enabled":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled type
({"root_certificate_installation_enabled":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled type
({"root_certificate_installation_enabled":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled type
({"root_certificate_installation_enabled":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled type
({"root_certificate_installation_enabled":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /root_certificate_installation_enabled null
({"root_certificate_installation_enabled":null}) satisfies DeviceSettingsBody;
({"use_zt_virtual_ip":true}) satisfies DeviceSettingsBody;
({"use_zt_virtual_ip":false}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip type
({"use_zt_virtual_ip":"text"}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip type
({"use_zt_virtual_ip":1}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip type
({"use_zt_virtual_ip":1.5}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip type
({"use_zt_virtual_ip":[]}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip type
({"use_zt_virtual_ip":{}}) satisfies DeviceSettingsBody;
// @ts-expect-error /use_zt_virtual_ip null
({"use_zt_virtual_ip":null}) satisfies DeviceSettingsBody;

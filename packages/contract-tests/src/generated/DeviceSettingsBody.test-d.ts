// Generated from spec/ by `pnpm regenerate`. Do not edit.
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
({"disable_for_time":3600,"external_emergency_signal_enabled":false,"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","external_emergency_signal_interval":"5m","external_emergency_signal_url":"https://192.0.2.10/signal","gateway_proxy_enabled":false,"gateway_udp_proxy_enabled":false,"root_certificate_installation_enabled":false,"use_zt_virtual_ip":false}) satisfies DeviceSettingsBody;
// @ts-expect-error  unevaluatedProperties
({"unlisted_field":{"nested":[1]}}) satisfies DeviceSettingsBody;
({"disable_for_time":3600}) satisfies DeviceSettingsBody;
({"disable_for_time":1.5}) satisfies DeviceSettingsBody;
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
({"external_emergency_signal_enabled":false}) satisfies DeviceSettingsBody;
({"external_emergency_signal_enabled":true}) satisfies DeviceSettingsBody;
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
({"external_emergency_signal_fingerprint":""}) satisfies DeviceSettingsBody;
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
({"external_emergency_signal_fingerprint":"6BdDA7b2b49cC3E8f0e1240e9Df5A71B21fb0f1fB4E1bec9e1FfcEB0ccC6de97"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"A1aAA35C41FAbd7F6EBcB0d6ea9F38F00AcDFbCC18Bc9AACbcE8FFAfdFEea11B"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"415B1fDFa8adBa9AaefA7b5aB7A0ABa2b87C1D6C3ece74EA1af0AdFCf6a7AF05"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"4D1DFAd5baE0A6d6aF50b452Af51c68f584dFdBbE3DC6bD0e77d53c6f07a6E11"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"E4B10ef4e8019bDA84fe5ecfFefe4C464c8CCdCdFC5cb497E0765658171eB2AA"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"FbA9410fe2889e6be38FBA678B1B014313aA9Db39e5bF2DdD0aFDbC86a2841d9"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":" "}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"text"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"two words"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0g"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0G"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a080"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":" 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 "}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_fingerprint":"urn:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_interval":"5m"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_interval":"text"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_interval":""}) satisfies DeviceSettingsBody;
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
({"external_emergency_signal_url":"https://example.com/items"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/api/data"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/api"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://demo.net/items"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/v1/items"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/data/items/users"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://test.org/data"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://demo.net/data"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://demo.net/data/users/users"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":" "}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"text"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"two words"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"ttps://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":" https://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"-https://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"urn:https://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"http://192.0.2.10/signal"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://[2001:db8::1]/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://blocked.example.com:8443/a?b=c#d"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://two words/"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://example.com/%"}) satisfies DeviceSettingsBody;
({"external_emergency_signal_url":"https://192.0.2.10/signal "}) satisfies DeviceSettingsBody;
({"gateway_proxy_enabled":false}) satisfies DeviceSettingsBody;
({"gateway_proxy_enabled":true}) satisfies DeviceSettingsBody;
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
({"gateway_udp_proxy_enabled":false}) satisfies DeviceSettingsBody;
({"gateway_udp_proxy_enabled":true}) satisfies DeviceSettingsBody;
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
({"root_certificate_installation_enabled":false}) satisfies DeviceSettingsBody;
({"root_certificate_installation_enabled":true}) satisfies DeviceSettingsBody;
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
({"use_zt_virtual_ip":false}) satisfies DeviceSettingsBody;
({"use_zt_virtual_ip":true}) satisfies DeviceSettingsBody;
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

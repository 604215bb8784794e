// Generated from spec/ by `pnpm regenerate`. Do not edit.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/accounts/{account_id}/devices/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        /**
         * Get the device settings
         *
         * Every account has device settings. The response omits a setting that was never set, or returns null for it, as observed.
         *
         * Requires the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getDeviceSettings"];
        /**
         * Replace the device settings
         *
         * Resets every setting that the body omits to its default, as observed.
         * Use PATCH instead. It changes only the settings in its body.
         *
         * Requires the permission Zero Trust Write.
         *
         * @deprecated
         */
        put: operations["updateDeviceSettings"];
        post?: never;
        /**
         * Reset the device settings
         *
         * Resets every setting to its default. All proxying is off by default. Returns the settings after the reset.
         *
         * Requires the permission Zero Trust Write.
         */
        delete: operations["resetDeviceSettings"];
        options?: never;
        head?: never;
        /**
         * Change some device settings
         *
         * Changes only the settings in the body, as observed.
         * To clear the emergency signal, send `""` for its URL and its fingerprint. Do not send null: the API may reject it.
         *
         * Requires the permission Zero Trust Write.
         */
        patch: operations["patchDeviceSettings"];
        trace?: never;
    };
    "/accounts/{account_id}/gateway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        /**
         * Get the Gateway account
         *
         * Returns the ids of the account in Gateway. The response for an account without Zero Trust is not documented.
         *
         * Requires the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayAccount"];
        put?: never;
        /**
         * Create the Gateway account
         *
         * Turns Zero Trust on for an existing account. The request has no body. A successful response has status 200, not 201.
         * The response for an account that already has Zero Trust is not documented.
         *
         * Requires the permission Zero Trust Write.
         */
        post: operations["createGatewayAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        /**
         * Get the Gateway configuration
         *
         * Returns the settings of the account, grouped in blocks. A block that is not in use may be null or absent.
         *
         * Requires the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayConfiguration"];
        /**
         * Replace the Gateway configuration
         *
         * Replaces the complete configuration. The server resets every block that the body omits.
         * Without a certificate, the server rejects TLS decryption with code 2211. It may also reject FIPS and deep body scanning.
         * If one of these is still on without a certificate, a later PUT of other settings can fail with code 2211, as observed.
         *
         * Requires the permission Zero Trust Write.
         */
        put: operations["updateGatewayConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some blocks of the Gateway configuration
         *
         * Replaces each block in the body completely. A field that the block omits is lost.
         * Other blocks do not change. The server ignores a block that is null, as observed.
         * To change one field, read the configuration, change the field and send its complete block.
         * Leave out the block's read-only fields.
         *
         * Requires the permission Zero Trust Write.
         */
        patch: operations["patchGatewayConfiguration"];
        trace?: never;
    };
    "/accounts/{account_id}/gateway/configuration/custom_certificate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        /**
         * Get the custom certificate
         *
         * Deprecated. Read the `certificate` block of the Gateway configuration instead.
         * Sources disagree on whether the response has an envelope. Clients must accept both forms.
         *
         * Requires the permission Zero Trust Read or Zero Trust Write.
         *
         * @deprecated
         */
        get: operations["getCustomCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/logging": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        /**
         * Get the logging settings
         *
         * Returns what Gateway logs for each rule type, and whether it redacts personal data.
         *
         * Requires the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayLogging"];
        /**
         * Replace the logging settings
         *
         * Always send `redact_pii`. If the body omits it, the server turns redaction on, as observed.
         * The API has no PATCH for these settings.
         *
         * Requires the permission Zero Trust Write.
         */
        put: operations["updateGatewayLogging"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * ActivityLog
         *
         * Settings for activity logging.
         */
        ActivityLog: {
            /** Logs activity. */
            enabled?: boolean | null;
        };
        /**
         * Antivirus
         *
         * Settings for malware scans of downloads and uploads.
         */
        Antivirus: {
            /** Scans downloads. */
            enabled_download_phase?: boolean | null;
            /** Scans uploads. */
            enabled_upload_phase?: boolean | null;
            /** Blocks files that cannot be scanned. */
            fail_closed?: boolean | null;
            /** The notification that the device shows while a scan runs. */
            notification_settings?: components["schemas"]["NotificationSettings"] | null;
        };
        /**
         * AntivirusRequest
         *
         * Settings for malware scans of downloads and uploads.
         */
        AntivirusRequest: {
            /** Scans downloads. */
            enabled_download_phase?: boolean | null;
            /** Scans uploads. */
            enabled_upload_phase?: boolean | null;
            /** Blocks files that cannot be scanned. */
            fail_closed?: boolean | null;
            /** The notification that the device shows while a scan runs. */
            notification_settings?: components["schemas"]["NotificationSettingsRequest"] | null;
        };
        /**
         * ApiMessage
         *
         * An error or a message from the server.
         */
        ApiMessage: {
            /**
             * The numeric code. It may be absent or below 1000, as observed.
             *
             * @example 10000
             */
            code?: number;
            /** The URL of the vendor's page about the error. */
            documentation_url?: string;
            /** The causes of the error, outermost first, as observed. */
            error_chain?: components["schemas"]["ErrorCause"][];
            /** A description for people. Its wording may change at any time. */
            message: string;
            /** The part of the request that caused the error. */
            source?: {
                /**
                 * A JSON Pointer into the request.
                 *
                 * @example /settings/tls_decrypt/enabled
                 */
                pointer?: string;
            };
        };
        /**
         * BlockPage
         *
         * The page that users see instead of a blocked site. Responses omit the block until a request sends it. Then the server fills in missing fields, as observed.
         */
        BlockPage: {
            /**
             * The background colour of the page, as `#rrggbb`. `""` means no colour.
             *
             * @example #0b3d91
             */
            background_color?: string | null;
            /** Uses these settings instead of the vendor's own page. */
            enabled?: boolean | null;
            /** The text at the bottom of the page. */
            footer_text?: string | null;
            /** The text at the top of the page. */
            header_text?: string | null;
            /** Appends details of the request to `target_uri` as query parameters. Applies only to the mode `redirect_uri`. */
            include_context?: boolean | null;
            /**
             * The full URL of the logo on the page. `""` means no logo.
             *
             * @example https://assets.example.com/logo.png
             */
            logo_path?: string | null;
            /**
             * The administrator's email address in the mail link on the page.
             *
             * @example it@example.com
             */
            mailto_address?: string | null;
            /** The subject of emails from the mail link on the page. */
            mailto_subject?: string | null;
            /**
             * `customized_block_page` shows the page with these settings. `redirect_uri` redirects users to `target_uri`.
             * `""` does neither and is the default. The server may return other values. Clients must accept them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string | null;
            /** True if another account of the organization shares the block. This account cannot change it. */
            read_only?: $Read<boolean | null>;
            /** The account that shares the block. */
            source_account?: $Read<string | null>;
            /** Hides the footer. Applies only to the mode `customized_block_page`. */
            suppress_footer?: boolean | null;
            /**
             * The URL to which the mode `redirect_uri` redirects users. `""` means no URL.
             *
             * @example https://blocked.example.com/
             */
            target_uri?: string | null;
            /** The current version number of the block. */
            version?: $Read<number | null>;
        };
        /**
         * BlockPageRequest
         *
         * The page that users see instead of a blocked site. Responses omit the block until a request sends it. Then the server fills in missing fields, as observed.
         */
        BlockPageRequest: {
            /**
             * The background colour of the page, as `#rrggbb`. `""` means no colour.
             *
             * @example #0b3d91
             */
            background_color?: string | null;
            /** Uses these settings instead of the vendor's own page. */
            enabled?: boolean | null;
            /** The text at the bottom of the page. */
            footer_text?: string | null;
            /** The text at the top of the page. */
            header_text?: string | null;
            /** Appends details of the request to `target_uri` as query parameters. Applies only to the mode `redirect_uri`. */
            include_context?: boolean | null;
            /**
             * The full URL of the logo on the page. `""` means no logo.
             *
             * @example https://assets.example.com/logo.png
             */
            logo_path?: string | "" | null;
            /**
             * The administrator's email address in the mail link on the page.
             *
             * @example it@example.com
             */
            mailto_address?: string | null;
            /** The subject of emails from the mail link on the page. */
            mailto_subject?: string | null;
            /**
             * `customized_block_page` shows the page with these settings. `redirect_uri` redirects users to `target_uri`.
             * `""` does neither and is the default. The server may return other values. Clients must accept them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string | null;
            /** True if another account of the organization shares the block. This account cannot change it. */
            read_only?: $Read<boolean | null>;
            /** The account that shares the block. */
            source_account?: $Read<string | null>;
            /** Hides the footer. Applies only to the mode `customized_block_page`. */
            suppress_footer?: boolean | null;
            /**
             * The URL to which the mode `redirect_uri` redirects users. `""` means no URL.
             *
             * @example https://blocked.example.com/
             */
            target_uri?: string | "" | null;
            /** The current version number of the block. */
            version?: $Read<number | null>;
        };
        /**
         * BodyScanning
         *
         * Settings for scans of request and response bodies for sensitive data (DLP).
         */
        BodyScanning: {
            /**
             * The depth of the scan. Without a certificate, the server may reject `deep` with code 2211.
             * The server may return other values. Clients must accept them.
             */
            inspection_mode?: "deep" | "shallow";
        };
        /**
         * BrowserIsolation
         *
         * Settings for the isolation of pages in a remote browser.
         */
        BrowserIsolation: {
            /** Isolates pages of users who are not signed in. */
            non_identity_enabled?: boolean;
            /** Allows users without the device client to open pages in the remote browser through a URL. */
            url_browser_isolation_enabled?: boolean;
        };
        /**
         * Certificate
         *
         * The certificate that intercepts TLS.
         */
        Certificate: {
            /**
             * The certificate id. The nil UUID means the vendor's root certificate. Responses may contain an empty id.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** True if Gateway uses the certificate. The vendor's request examples also contain this field. */
            in_use?: boolean;
        };
        /**
         * CertificateRequest
         *
         * The certificate that intercepts TLS.
         */
        CertificateRequest: {
            /**
             * Format: uuid
             *
             * The certificate id. The nil UUID means the vendor's root certificate. Responses may contain an empty id.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** True if Gateway uses the certificate. The vendor's request examples also contain this field. */
            in_use?: boolean;
        };
        /**
         * CustomCertificate
         *
         * The deprecated way to choose the certificate that intercepts TLS. Use `certificate` instead.
         * After a request with `enabled: false`, the server returns the nil UUID as `id`, as observed. Such a block equals an absent one.
         */
        CustomCertificate: {
            /**
             * The deployment state of the certificate.
             *
             * @example available
             * @example pending_deployment
             */
            binding_status?: $Read<string>;
            /**
             * Format: date-time
             *
             * The time at which the certificate was created. Without a certificate, it is `0001-01-01T00:00:00Z`, as observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            created_at?: $Read<string>;
            /** Intercepts TLS with this certificate. */
            enabled: boolean | null;
            /**
             * Format: date-time
             *
             * The time at which the certificate expires. Without a certificate, it is `0001-01-01T00:00:00Z`, as observed.
             *
             * @example 2031-05-20T08:00:00Z
             */
            expires_on?: $Read<string>;
            /**
             * The certificate id.
             *
             * @example 7a6b5c4d-3e2f-4109-8877-665544332211
             */
            id?: string;
            /**
             * The vendor's internal id of the certificate pack.
             *
             * @example 7a6b5c4d-3e2f-4109-8877-665544332211
             */
            qs_pack_id?: $Read<string>;
            /**
             * Format: date-time
             *
             * The time at which the certificate last changed. Without a certificate, it is `0001-01-01T00:00:00Z`, as observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            updated_at?: $Read<string>;
            /**
             * Format: date-time
             *
             * The time at which the certificate was uploaded. Without a certificate, it is `0001-01-01T00:00:00Z`, as observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            uploaded_on?: $Read<string>;
        };
        /**
         * DeviceSettings
         *
         * Settings of the device client on all devices of the account. Responses omit a setting that was never set, or return null for it.
         */
        DeviceSettings: {
            /**
             * The seconds for which an administrator's override code can turn the device client off. 0 disables override codes.
             *
             * @example 3600
             */
            disable_for_time?: number | null;
            /** Makes devices poll an external URL. Its response can tell them to disconnect. */
            external_emergency_signal_enabled?: boolean | null;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate: 64 hexadecimal characters.
             * Devices ignore a response from a server with any other certificate. Send `""` to clear it.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string | null;
            /**
             * The interval at which devices poll the signal URL, as a Go duration such as `5m`. The minimum is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string | null;
            /**
             * The HTTPS URL that devices poll for the signal. Its host is an IP address. Send `""` to clear it.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | null;
            /** Sends the TCP traffic of devices through the Gateway proxy. Off by default. */
            gateway_proxy_enabled?: boolean | null;
            /** Sends the UDP traffic of devices through the Gateway proxy. Off by default. */
            gateway_udp_proxy_enabled?: boolean | null;
            /** Installs the vendor's root certificate on devices. */
            root_certificate_installation_enabled?: boolean | null;
            /** Gives devices virtual IPv4 addresses from the CGNAT range. */
            use_zt_virtual_ip?: boolean | null;
        };
        /**
         * DeviceSettingsBody
         *
         * The request body of device settings. Unknown fields are not allowed.
         */
        DeviceSettingsBody: components["schemas"]["DeviceSettingsRequest"];
        /**
         * DeviceSettingsRequest
         *
         * Settings of the device client on all devices of the account. Responses omit a setting that was never set, or return null for it.
         */
        DeviceSettingsRequest: {
            /**
             * The seconds for which an administrator's override code can turn the device client off. 0 disables override codes.
             *
             * @example 3600
             */
            disable_for_time?: number;
            /** Makes devices poll an external URL. Its response can tell them to disconnect. */
            external_emergency_signal_enabled?: boolean;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate: 64 hexadecimal characters.
             * Devices ignore a response from a server with any other certificate. Send `""` to clear it.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string;
            /**
             * The interval at which devices poll the signal URL, as a Go duration such as `5m`. The minimum is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string;
            /**
             * The HTTPS URL that devices poll for the signal. Its host is an IP address. Send `""` to clear it.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | "";
            /** Sends the TCP traffic of devices through the Gateway proxy. Off by default. */
            gateway_proxy_enabled?: boolean;
            /** Sends the UDP traffic of devices through the Gateway proxy. Off by default. */
            gateway_udp_proxy_enabled?: boolean;
            /** Installs the vendor's root certificate on devices. */
            root_certificate_installation_enabled?: boolean;
            /** Gives devices virtual IPv4 addresses from the CGNAT range. */
            use_zt_virtual_ip?: boolean;
        };
        /**
         * ErrorCause
         *
         * A cause of an error.
         */
        ErrorCause: {
            /**
             * The numeric code of the cause.
             *
             * @example 6103
             */
            code?: number;
            /** A description for people. Its wording may change at any time. */
            message?: string;
        };
        /**
         * ExtendedEmailMatching
         *
         * Settings for the matching of `.` and `+` variants of email addresses.
         */
        ExtendedEmailMatching: {
            /** Treats addresses as one if they differ only in dots or in a part after `+`. */
            enabled?: boolean | null;
            /** True if another account of the organization shares the block. This account cannot change it. */
            read_only?: $Read<boolean | null>;
            /** The account that shares the block. */
            source_account?: $Read<string | null>;
            /** The current version number of the block. */
            version?: $Read<number | null>;
        };
        /**
         * Failure
         *
         * The response of an operation that failed.
         */
        Failure: {
            /** The errors that the server reports. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Messages from the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /** Has no meaning in a failure. It is null, an empty array, an empty object or absent, as observed. */
            result?: unknown;
            /**
             * Always false.
             *
             * @constant
             */
            success: false;
        };
        /**
         * Fips
         *
         * Settings for FIPS-compliant TLS ciphers.
         */
        Fips: {
            /** Allows only TLS ciphers that comply with FIPS 140-2. Without a certificate, the server may reject `true` with code 2211. */
            tls?: boolean;
        };
        /**
         * GatewayAccount
         *
         * The account in Gateway.
         */
        GatewayAccount: {
            /**
             * The id that Gateway uses internally for the account.
             *
             * @example f1e2d3c4b5a6978877665544332211aa
             */
            gateway_tag?: string;
            /**
             * The account id.
             *
             * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
             */
            id?: string;
            /**
             * The name of the provider of Gateway.
             *
             * @example Cloudflare
             */
            provider_name?: string;
        };
        /**
         * GatewayConfiguration
         *
         * The Gateway configuration of the account.
         */
        GatewayConfiguration: {
            /**
             * Format: date-time
             *
             * The time at which the configuration was created.
             *
             * @example 2026-01-15T09:30:00Z
             */
            created_at?: $Read<string>;
            settings?: components["schemas"]["GatewaySettings"];
            /**
             * Format: date-time
             *
             * The time at which the configuration last changed.
             *
             * @example 2026-08-03T16:45:12Z
             */
            updated_at?: $Read<string>;
        };
        /**
         * GatewayConfigurationBody
         *
         * The request body that replaces the Gateway configuration. Fields other than `settings` are not allowed.
         */
        GatewayConfigurationBody: {
            settings: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewayConfigurationPatchBody
         *
         * The request body that changes blocks of the Gateway configuration. Without `settings`, nothing changes. Other fields are not allowed.
         */
        GatewayConfigurationPatchBody: {
            settings?: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewaySettings
         *
         * The settings of Gateway, grouped in blocks. Each block is optional and may be null.
         * A PATCH replaces each block completely and ignores a null block.
         * Responses may contain blocks and fields that were never sent, and may omit a block that is switched off, as observed.
         */
        GatewaySettings: {
            /** Settings for activity logging. */
            activity_log?: components["schemas"]["ActivityLog"] | null;
            /** Settings for malware scans of downloads and uploads. */
            antivirus?: components["schemas"]["Antivirus"] | null;
            /** A block from the vendor's request examples. Its fields are not documented. */
            app_control_settings?: {
                [key: string]: unknown;
            } | null;
            /** The page that users see instead of a blocked site. */
            block_page?: components["schemas"]["BlockPage"] | null;
            /** Settings for scans of request and response bodies for sensitive data (DLP). */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** Settings for the isolation of pages in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** The certificate that intercepts TLS. */
            certificate?: components["schemas"]["Certificate"] | null;
            /**
             * The deprecated way to choose the certificate that intercepts TLS. Use `certificate` instead.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Settings for the matching of `.` and `+` variants of email addresses. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Settings for FIPS-compliant TLS ciphers. */
            fips?: components["schemas"]["Fips"] | null;
            /** Settings for hosts in egress policies. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** Settings for the detection of HTTP traffic. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The maximum TTL of DNS responses, in seconds. Null means no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Settings for protocol detection. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** Settings for file scans in a sandbox. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Settings for TLS decryption. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * GatewaySettingsRequest
         *
         * The settings of Gateway, grouped in blocks. Each block is optional and may be null.
         * A PATCH replaces each block completely and ignores a null block.
         * Responses may contain blocks and fields that were never sent, and may omit a block that is switched off, as observed.
         */
        GatewaySettingsRequest: {
            /** Settings for activity logging. */
            activity_log?: components["schemas"]["ActivityLog"] | null;
            /** Settings for malware scans of downloads and uploads. */
            antivirus?: components["schemas"]["AntivirusRequest"] | null;
            /** A block from the vendor's request examples. Its fields are not documented. */
            app_control_settings?: {
                [key: string]: unknown;
            } | null;
            /** The page that users see instead of a blocked site. */
            block_page?: components["schemas"]["BlockPageRequest"] | null;
            /** Settings for scans of request and response bodies for sensitive data (DLP). */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** Settings for the isolation of pages in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** The certificate that intercepts TLS. */
            certificate?: components["schemas"]["CertificateRequest"] | null;
            /**
             * The deprecated way to choose the certificate that intercepts TLS. Use `certificate` instead.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Settings for the matching of `.` and `+` variants of email addresses. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Settings for FIPS-compliant TLS ciphers. */
            fips?: components["schemas"]["Fips"] | null;
            /** Settings for hosts in egress policies. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** Settings for the detection of HTTP traffic. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The maximum TTL of DNS responses, in seconds. Null means no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Settings for protocol detection. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** Settings for file scans in a sandbox. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Settings for TLS decryption. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * HostSelector
         *
         * Settings for hosts in egress policies.
         */
        HostSelector: {
            /** Allows egress policies to select traffic by host. */
            enabled?: boolean | null;
        };
        /**
         * Inspection
         *
         * Settings for the detection of HTTP traffic.
         */
        Inspection: {
            /**
             * `static` expects HTTP on port 80 and HTTPS on port 443. `dynamic` detects both on any port.
             * The server may return other values. Clients must accept them.
             */
            mode?: "static" | "dynamic";
        };
        /**
         * LoggingSettings
         *
         * The logging settings of Gateway.
         */
        LoggingSettings: {
            /**
             * Redacts personal data in the logs: IP addresses, emails, user and device ids, URLs, referrers and user agents.
             * If a request body omits it, the server sets it to true, as observed. The vendor's description states the default false.
             */
            redact_pii?: boolean;
            settings_by_rule_type?: components["schemas"]["SettingsByRuleType"];
        };
        /**
         * LoggingSettingsBody
         *
         * The request body of logging settings. Unknown fields are not allowed.
         */
        LoggingSettingsBody: components["schemas"]["LoggingSettings"];
        /**
         * NotificationSettings
         *
         * The notification that the device shows while a scan runs.
         */
        NotificationSettings: {
            /** Shows the notification. */
            enabled?: boolean;
            /** Appends details of the request to the link as query parameters. */
            include_context?: boolean;
            /** The text of the notification. */
            msg?: string;
            /**
             * The URL that the notification opens. Without one, it opens the block page.
             *
             * @example https://support.example.com/scan
             */
            support_url?: string;
        };
        /**
         * NotificationSettingsRequest
         *
         * The notification that the device shows while a scan runs.
         */
        NotificationSettingsRequest: {
            /** Shows the notification. */
            enabled?: boolean;
            /** Appends details of the request to the link as query parameters. */
            include_context?: boolean;
            /** The text of the notification. */
            msg?: string;
            /**
             * The URL that the notification opens. Without one, it opens the block page.
             *
             * @example https://support.example.com/scan
             */
            support_url?: string | "";
        };
        /**
         * Problem
         *
         * A failure in the format of RFC 9457. The edge in front of the server returns it.
         */
        Problem: {
            /** The details of this occurrence. */
            detail?: string;
            /** The ray id of the request, as in the `cf-ray` header. */
            instance?: string;
            /** The HTTP status of the response. */
            status?: number;
            /** A short summary of the problem type. */
            title?: string;
            /** A URI that identifies the problem type. */
            type?: string;
        };
        /**
         * ProtocolDetection
         *
         * Settings for protocol detection.
         */
        ProtocolDetection: {
            /** Detects the protocol from the first bytes that a client sends. */
            enabled?: boolean | null;
        };
        /**
         * RuleTypeLogging
         *
         * The logging settings of one rule type.
         */
        RuleTypeLogging: {
            /** Logs all traffic. If a request body omits it, the server sets it. The vendor's description states the default false. */
            log_all?: boolean;
            /** Logs traffic that a rule blocks. If a request body omits it, the server sets it. The vendor's description states the default false. */
            log_blocks?: boolean;
        };
        /**
         * Sandbox
         *
         * Settings for file scans in a sandbox. Responses omit the block while it is switched off, as observed.
         */
        Sandbox: {
            /** Scans files in the sandbox. */
            enabled?: boolean | null;
            /**
             * The action for a file that cannot be scanned.
             * The server may return other values. Clients must accept them.
             */
            fallback_action?: "allow" | "block";
        };
        /**
         * SettingsByRuleType
         *
         * The logging settings of each rule type.
         */
        SettingsByRuleType: {
            /** The logging settings of DNS rules. */
            dns?: components["schemas"]["RuleTypeLogging"];
            /** The logging settings of HTTP rules. */
            http?: components["schemas"]["RuleTypeLogging"];
            /** The logging settings of network (layer 4) rules. */
            l4?: components["schemas"]["RuleTypeLogging"];
        };
        /**
         * SuccessEnvelope
         *
         * The envelope of a successful response. The result may be absent.
         */
        SuccessEnvelope: {
            /** Empty in a successful response. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Messages from the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /**
             * Always true. A response with status 200 and `false` in this field is a failure.
             *
             * @constant
             */
            success: true;
        };
        /**
         * TlsDecrypt
         *
         * Settings for TLS decryption.
         */
        TlsDecrypt: {
            /** Decrypts TLS traffic. Without a certificate, the server rejects `true` with code 2211. */
            enabled?: boolean;
        };
    };
    responses: {
        /** The server rejected the request. */
        "client-error": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The custom certificate, with or without the envelope. */
        "custom-certificate": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["SuccessEnvelope"] & {
                    /** The certificate. Null if the account has none. */
                    result?: components["schemas"]["CustomCertificate"] | null;
                }) | components["schemas"]["CustomCertificate"] | null;
            };
        };
        /** The device settings. */
        "device-settings": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessEnvelope"] & {
                    /** The settings. Null if the account never set any. */
                    result?: components["schemas"]["DeviceSettings"] | null;
                };
            };
        };
        /** The device settings after the reset. */
        "device-settings-reset": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessEnvelope"] & {
                    /** The settings. Null if the account never set any. */
                    result?: components["schemas"]["DeviceSettings"] | null;
                };
            };
        };
        /** The credential does not allow the operation. Usually it lacks a permission. */
        forbidden: {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The Gateway account. */
        "gateway-account": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessEnvelope"] & {
                    result?: components["schemas"]["GatewayAccount"];
                };
            };
        };
        /** The Gateway configuration. */
        "gateway-configuration": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessEnvelope"] & {
                    result?: components["schemas"]["GatewayConfiguration"];
                };
            };
        };
        /** The logging settings. */
        "gateway-logging": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SuccessEnvelope"] & {
                    result?: components["schemas"]["LoggingSettings"];
                };
            };
        };
        /** The path does not exist. Usually the account id is malformed. */
        "not-found": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The server rejected the request or its body. */
        "rejected-body": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The server or the edge in front of it failed. The body may also be an HTML page or empty. */
        "server-error": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The caller exceeded the rate limit. All requests fail until the window ends. */
        "too-many-requests": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                "Retry-After": components["headers"]["retry-after"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The request has no valid credential. */
        unauthorized: {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
         *
         * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
         */
        "account-id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * The id of this request. Quote it when you ask the vendor for support.
         *
         * @example 8f2c6a1b3d4e5f60-FRA
         */
        "cf-ray": string;
        /**
         * The remaining rate limit: `r` requests until the limit resets in `t` seconds.
         *
         * @example "default";r=1187;t=241
         */
        ratelimit: string;
        /**
         * The rate limit: `q` requests in each window of `w` seconds.
         *
         * @example "default";q=1200;w=300
         */
        "ratelimit-policy": string;
        /**
         * The seconds to wait before the next request.
         *
         * @example 30
         */
        "retry-after": number;
    };
    pathItems: never;
}
export interface operations {
    getDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["device-settings"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    updateDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceSettingsBody"];
            };
        };
        responses: {
            "4XX": components["responses"]["rejected-body"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["device-settings"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    resetDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["device-settings-reset"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    patchDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceSettingsBody"];
            };
        };
        responses: {
            "4XX": components["responses"]["rejected-body"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["device-settings"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    getGatewayAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-account"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    createGatewayAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-account"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    getGatewayConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-configuration"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    updateGatewayConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayConfigurationBody"];
            };
        };
        responses: {
            "4XX": components["responses"]["rejected-body"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-configuration"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    patchGatewayConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatewayConfigurationPatchBody"];
            };
        };
        responses: {
            "4XX": components["responses"]["rejected-body"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-configuration"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    getCustomCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["custom-certificate"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    getGatewayLogging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["client-error"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-logging"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
    updateGatewayLogging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The account id. Known ids have 32 lower-case hexadecimal characters, but the API documents no format.
                 *
                 * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
                 */
                account_id: components["parameters"]["account-id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoggingSettingsBody"];
            };
        };
        responses: {
            "4XX": components["responses"]["rejected-body"];
            "5XX": components["responses"]["server-error"];
            200: components["responses"]["gateway-logging"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not-found"];
            429: components["responses"]["too-many-requests"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const blockPageModeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BlockPage"]["mode"]> = ["", "customized_block_page", "redirect_uri"];
export const bodyScanningInspection_modeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BodyScanning"]["inspection_mode"]> = ["deep", "shallow"];
export const inspectionModeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Inspection"]["mode"]> = ["static", "dynamic"];
export const sandboxFallback_actionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Sandbox"]["fallback_action"]> = ["allow", "block"];

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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
         * Every account has device settings. A setting that was never made is absent or null in the response, as observed.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getDeviceSettings"];
        /**
         * Replace the device settings
         *
         * Resets every setting that is not in the body to its default, as observed. Use the PATCH operation, which changes only the settings in its body.
         *
         * Needs the permission Zero Trust Write.
         *
         * @deprecated
         */
        put: operations["updateDeviceSettings"];
        post?: never;
        /**
         * Reset the device settings
         *
         * Resets every setting to its default, which turns all proxying off. Returns the settings after the reset.
         *
         * Needs the permission Zero Trust Write.
         */
        delete: operations["resetDeviceSettings"];
        options?: never;
        head?: never;
        /**
         * Change some device settings
         *
         * Changes the settings in the body and no others, as observed.
         * To clear the emergency signal, send `""` for its URL and fingerprint. The API may reject null.
         *
         * Needs the permission Zero Trust Write.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
         * Returns the ids of the account inside Gateway. The response for an account without Zero Trust is not documented.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayAccount"];
        put?: never;
        /**
         * Create the Gateway account
         *
         * Turns Zero Trust on for an existing account. The request has no body. The response has the status 200, not 201.
         * The response for an account that already has Zero Trust is not documented.
         *
         * Needs the permission Zero Trust Write.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
         * Returns all settings blocks of the account. A block that is not in use may be null or absent.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayConfiguration"];
        /**
         * Replace the Gateway configuration
         *
         * Replaces the complete configuration: a block that is not in the body is reset.
         * TLS decryption, FIPS and deep body scanning need a certificate first. If one of these
         * is still on without a certificate, a later PUT of other settings can fail with code 2211, as observed.
         *
         * Needs the permission Zero Trust Write.
         */
        put: operations["updateGatewayConfiguration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some blocks of the Gateway configuration
         *
         * Replaces each block in the body completely: a field that is not in it is lost.
         * Other blocks do not change, and a block that is null is ignored, as observed.
         * The server rejects the request if a block is not configured correctly.
         * To change one field, read the configuration first and send its block complete, without the read-only fields.
         *
         * Needs the permission Zero Trust Write.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
         * Deprecated: read the `certificate` block of the Gateway configuration.
         * Sources disagree on whether the response has an envelope, so a caller must accept both forms.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
         * Returns what is logged for each type of rule, and whether personal data is redacted.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayLogging"];
        /**
         * Replace the logging settings
         *
         * Always send `redact_pii`: if it is absent, the server turns redaction on, as observed.
         * There is no PATCH for these settings.
         *
         * Needs the permission Zero Trust Write.
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ActivityLog
         *
         * Logging of activity.
         */
        ActivityLog: {
            /** Whether Gateway logs activity. */
            enabled?: boolean | null;
        };
        /**
         * Antivirus
         *
         * Scanning of files for malware.
         */
        Antivirus: {
            /** Whether downloads are scanned. */
            enabled_download_phase?: boolean | null;
            /** Whether uploads are scanned. */
            enabled_upload_phase?: boolean | null;
            /** Whether a file that cannot be scanned is blocked. */
            fail_closed?: boolean | null;
            /** What the device shows while a scan runs. */
            notification_settings?: components["schemas"]["NotificationSettings"] | null;
        };
        /**
         * AntivirusRequest
         *
         * Scanning of files for malware.
         */
        AntivirusRequest: {
            /** Whether downloads are scanned. */
            enabled_download_phase?: boolean | null;
            /** Whether uploads are scanned. */
            enabled_upload_phase?: boolean | null;
            /** Whether a file that cannot be scanned is blocked. */
            fail_closed?: boolean | null;
            /** What the device shows while a scan runs. */
            notification_settings?: components["schemas"]["NotificationSettingsRequest"] | null;
        };
        /**
         * ApiMessage
         *
         * An error or a message of the server.
         */
        ApiMessage: {
            /**
             * The number of the error. It may be absent or below 1000, as observed.
             *
             * @example 10000
             */
            code?: number;
            /** A page of the vendor that explains the error. */
            documentation_url?: string;
            /** The causes of the error, the outermost first, as observed. */
            error_chain?: components["schemas"]["ErrorCause"][];
            /** A text for people. It may change at any time. */
            message: string;
            /** The part of the request that caused the error. */
            source?: {
                /**
                 * A JSON pointer into the request.
                 *
                 * @example /settings/tls_decrypt/enabled
                 */
                pointer?: string;
            };
        };
        /**
         * BlockPage
         *
         * The page that a user sees instead of a blocked site. The block is absent until it is sent once. Then the server fills in missing fields, as observed.
         */
        BlockPage: {
            /**
             * The colour behind the page, as `#rrggbb`.
             *
             * @example #0b3d91
             */
            background_color?: string;
            /** Whether the settings below are used instead of the vendor's own page. */
            enabled?: boolean | null;
            /** The text at the bottom of the page. */
            footer_text?: string;
            /** The text at the top of the page. */
            header_text?: string;
            /** Whether details of the request are added to the target as query parameters. Only for the mode `redirect_uri`. */
            include_context?: boolean;
            /**
             * The full URL of the logo on the page.
             *
             * @example https://assets.example.com/logo.png
             */
            logo_path?: string;
            /**
             * The administrator's email address for the mail link on the page.
             *
             * @example it@example.com
             */
            mailto_address?: string;
            /** The subject of the email that the mail link starts. */
            mailto_subject?: string;
            /**
             * Whether users see the page with these settings (`customized_block_page`), are redirected (`redirect_uri`) or
             * neither (`""`, the default). The server may return values that are not listed. Code must accept them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string;
            /** Whether the block was shared from another account of the organization and cannot be changed here. */
            read_only?: $Read<boolean | null>;
            /** The account that shared the block. */
            source_account?: $Read<string | null>;
            /** Whether the footer is hidden. Only for the mode `customized_block_page`. */
            suppress_footer?: boolean;
            /**
             * The URL to which the mode `redirect_uri` redirects users.
             *
             * @example https://blocked.example.com/
             */
            target_uri?: string;
            /** The number of the block's current version. */
            version?: $Read<number | null>;
        };
        /**
         * BlockPageRequest
         *
         * The page that a user sees instead of a blocked site. The block is absent until it is sent once. Then the server fills in missing fields, as observed.
         */
        BlockPageRequest: {
            /**
             * The colour behind the page, as `#rrggbb`.
             *
             * @example #0b3d91
             */
            background_color?: string;
            /** Whether the settings below are used instead of the vendor's own page. */
            enabled?: boolean | null;
            /** The text at the bottom of the page. */
            footer_text?: string;
            /** The text at the top of the page. */
            header_text?: string;
            /** Whether details of the request are added to the target as query parameters. Only for the mode `redirect_uri`. */
            include_context?: boolean;
            /**
             * The full URL of the logo on the page.
             *
             * @example https://assets.example.com/logo.png
             */
            logo_path?: string | "";
            /**
             * The administrator's email address for the mail link on the page.
             *
             * @example it@example.com
             */
            mailto_address?: string;
            /** The subject of the email that the mail link starts. */
            mailto_subject?: string;
            /**
             * Whether users see the page with these settings (`customized_block_page`), are redirected (`redirect_uri`) or
             * neither (`""`, the default). The server may return values that are not listed. Code must accept them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string;
            /** Whether the block was shared from another account of the organization and cannot be changed here. */
            read_only?: $Read<boolean | null>;
            /** The account that shared the block. */
            source_account?: $Read<string | null>;
            /** Whether the footer is hidden. Only for the mode `customized_block_page`. */
            suppress_footer?: boolean;
            /**
             * The URL to which the mode `redirect_uri` redirects users.
             *
             * @example https://blocked.example.com/
             */
            target_uri?: string | "";
            /** The number of the block's current version. */
            version?: $Read<number | null>;
        };
        /**
         * BodyScanning
         *
         * Scanning of request and response bodies for sensitive data.
         */
        BodyScanning: {
            /**
             * How thoroughly bodies are scanned. `deep` needs a certificate first.
             * The server may return values that are not listed. Code must accept them.
             */
            inspection_mode?: "deep" | "shallow";
        };
        /**
         * BrowserIsolation
         *
         * Isolation of pages in a remote browser.
         */
        BrowserIsolation: {
            /** Whether isolation works for users who are not signed in. */
            non_identity_enabled?: boolean;
            /** Whether a URL can open a page in the remote browser without the device client. */
            url_browser_isolation_enabled?: boolean;
        };
        /**
         * Certificate
         *
         * The certificate that intercepts TLS.
         */
        Certificate: {
            /**
             * The id of the certificate. The nil UUID means the vendor's root certificate. The id may be empty in a response.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** Whether Gateway uses the certificate. The vendor's examples of requests also contain it. */
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
             * The id of the certificate. The nil UUID means the vendor's root certificate. The id may be empty in a response.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** Whether Gateway uses the certificate. The vendor's examples of requests also contain it. */
            in_use?: boolean;
        };
        /**
         * CustomCertificate
         *
         * A certificate of the account's own that intercepts TLS. After a block with `enabled: false` was sent, the server returns
         * the nil UUID as the id, as observed. That equals an absent block.
         */
        CustomCertificate: {
            /**
             * The state of the certificate's deployment.
             *
             * @example available
             * @example pending_deployment
             */
            binding_status?: $Read<string>;
            /**
             * Format: date-time
             *
             * When the certificate was created. Without a certificate, the year 1 was observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            created_at?: $Read<string>;
            /** Whether the certificate is used. */
            enabled: boolean | null;
            /**
             * Format: date-time
             *
             * When the certificate expires. Without a certificate, the year 1 was observed.
             *
             * @example 2031-05-20T08:00:00Z
             */
            expires_on?: $Read<string>;
            /**
             * The id of the certificate.
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
             * When the certificate last changed. Without a certificate, the year 1 was observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            updated_at?: $Read<string>;
            /**
             * Format: date-time
             *
             * When the certificate was uploaded. Without a certificate, the year 1 was observed.
             *
             * @example 2026-05-20T08:00:00Z
             */
            uploaded_on?: $Read<string>;
        };
        /**
         * DeviceSettings
         *
         * Settings of the device client on all devices of the account. A setting that was never made is absent or null in responses.
         */
        DeviceSettings: {
            /**
             * Seconds for which an administrator's override code lets a user switch the device client off. 0 disables override codes.
             *
             * @example 3600
             */
            disable_for_time?: number | null;
            /** Whether devices poll a server outside the vendor's network, which can tell them to disconnect. */
            external_emergency_signal_enabled?: boolean | null;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate, as 64 hexadecimal characters.
             * A device ignores the response of a server with another certificate. Send `""` to clear it.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string | null;
            /**
             * The interval at which a device polls the signal server, as a Go duration such as `5m`. The minimum is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string | null;
            /**
             * The URL that a device polls for the signal. It is an HTTPS URL whose host is an IP address. Send `""` to clear it.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | null;
            /** Whether the TCP traffic of devices goes through the Gateway proxy. */
            gateway_proxy_enabled?: boolean | null;
            /** Whether the UDP traffic of devices goes through the Gateway proxy. */
            gateway_udp_proxy_enabled?: boolean | null;
            /** Whether the device client installs the vendor's root certificate on the device. */
            root_certificate_installation_enabled?: boolean | null;
            /** Whether devices get a virtual IPv4 address from the CGNAT range. */
            use_zt_virtual_ip?: boolean | null;
        };
        /**
         * DeviceSettingsBody
         *
         * The device settings to send. A field that is not described is rejected.
         */
        DeviceSettingsBody: components["schemas"]["DeviceSettingsRequest"];
        /**
         * DeviceSettingsRequest
         *
         * Settings of the device client on all devices of the account. A setting that was never made is absent or null in responses.
         */
        DeviceSettingsRequest: {
            /**
             * Seconds for which an administrator's override code lets a user switch the device client off. 0 disables override codes.
             *
             * @example 3600
             */
            disable_for_time?: number;
            /** Whether devices poll a server outside the vendor's network, which can tell them to disconnect. */
            external_emergency_signal_enabled?: boolean;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate, as 64 hexadecimal characters.
             * A device ignores the response of a server with another certificate. Send `""` to clear it.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string;
            /**
             * The interval at which a device polls the signal server, as a Go duration such as `5m`. The minimum is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string;
            /**
             * The URL that a device polls for the signal. It is an HTTPS URL whose host is an IP address. Send `""` to clear it.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | "";
            /** Whether the TCP traffic of devices goes through the Gateway proxy. */
            gateway_proxy_enabled?: boolean;
            /** Whether the UDP traffic of devices goes through the Gateway proxy. */
            gateway_udp_proxy_enabled?: boolean;
            /** Whether the device client installs the vendor's root certificate on the device. */
            root_certificate_installation_enabled?: boolean;
            /** Whether devices get a virtual IPv4 address from the CGNAT range. */
            use_zt_virtual_ip?: boolean;
        };
        /**
         * ErrorCause
         *
         * A cause of an error.
         */
        ErrorCause: {
            /**
             * The number of the cause.
             *
             * @example 6103
             */
            code?: number;
            /** A text for people. It may change at any time. */
            message?: string;
        };
        /**
         * ExtendedEmailMatching
         *
         * Matching of the variants of an email address.
         */
        ExtendedEmailMatching: {
            /** Whether an address with dots or with a part after `+` matches the address without them. */
            enabled?: boolean | null;
            /** Whether the block was shared from another account of the organization and cannot be changed here. */
            read_only?: $Read<boolean | null>;
            /** The account that shared the block. */
            source_account?: $Read<string | null>;
            /** The number of the block's current version. */
            version?: $Read<number | null>;
        };
        /**
         * Failure
         *
         * The response of every operation that failed.
         */
        Failure: {
            /** The errors. The first one is the most specific. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Messages of the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /** Has no meaning in a failure. Null, an empty array, an empty object and an absent result were observed. */
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
         * Limits on the ciphers of TLS.
         */
        Fips: {
            /** Whether TLS uses only ciphers that comply with FIPS 140-2. Turning it on needs a certificate first. */
            tls?: boolean;
        };
        /**
         * GatewayAccount
         *
         * The account inside Gateway.
         */
        GatewayAccount: {
            /**
             * The id that Gateway uses for the account.
             *
             * @example f1e2d3c4b5a6978877665544332211aa
             */
            gateway_tag?: string;
            /**
             * The id of the account.
             *
             * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
             */
            id?: string;
            /**
             * The provider of Gateway.
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
             * When the configuration was created.
             *
             * @example 2026-01-15T09:30:00Z
             */
            created_at?: $Read<string>;
            settings?: components["schemas"]["GatewaySettings"];
            /**
             * Format: date-time
             *
             * When the configuration last changed.
             *
             * @example 2026-08-03T16:45:12Z
             */
            updated_at?: $Read<string>;
        };
        /**
         * GatewayConfigurationBody
         *
         * The Gateway configuration to send. A field that is not described is rejected.
         */
        GatewayConfigurationBody: {
            settings: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewayConfigurationPatchBody
         *
         * The blocks of the Gateway configuration to change. Without `settings`, nothing changes. A field that is not described is rejected.
         */
        GatewayConfigurationPatchBody: {
            settings?: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewaySettings
         *
         * All settings blocks of Gateway. Each is optional and may be null. A PATCH replaces each block completely and ignores a null block.
         * The server may return blocks and fields that were never sent, and may omit a block that is switched off, as observed.
         */
        GatewaySettings: {
            /** Whether activity is logged. */
            activity_log?: components["schemas"]["ActivityLog"] | null;
            /** How files are scanned for malware. */
            antivirus?: components["schemas"]["Antivirus"] | null;
            /** Stands in the vendor's examples of requests. Its fields are not documented. */
            app_control_settings?: {
                [key: string]: unknown;
            } | null;
            /** The page that a user sees instead of a blocked site. */
            block_page?: components["schemas"]["BlockPage"] | null;
            /** How thoroughly request and response bodies are scanned for sensitive data. */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** How pages are opened in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** The certificate that intercepts TLS. */
            certificate?: components["schemas"]["Certificate"] | null;
            /**
             * The former way to choose the certificate that intercepts TLS. Use `certificate`.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Whether variants of an email address match each other. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Which ciphers are allowed. */
            fips?: components["schemas"]["Fips"] | null;
            /** Whether egress policies can name hosts. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** How Gateway detects HTTP. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The maximum time in seconds that a DNS response may be cached. Null means no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Whether Gateway detects the protocol of a connection. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** How unknown files are tested before a user receives them. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Whether TLS is decrypted for inspection. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * GatewaySettingsRequest
         *
         * All settings blocks of Gateway. Each is optional and may be null. A PATCH replaces each block completely and ignores a null block.
         * The server may return blocks and fields that were never sent, and may omit a block that is switched off, as observed.
         */
        GatewaySettingsRequest: {
            /** Whether activity is logged. */
            activity_log?: components["schemas"]["ActivityLog"] | null;
            /** How files are scanned for malware. */
            antivirus?: components["schemas"]["AntivirusRequest"] | null;
            /** Stands in the vendor's examples of requests. Its fields are not documented. */
            app_control_settings?: {
                [key: string]: unknown;
            } | null;
            /** The page that a user sees instead of a blocked site. */
            block_page?: components["schemas"]["BlockPageRequest"] | null;
            /** How thoroughly request and response bodies are scanned for sensitive data. */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** How pages are opened in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** The certificate that intercepts TLS. */
            certificate?: components["schemas"]["CertificateRequest"] | null;
            /**
             * The former way to choose the certificate that intercepts TLS. Use `certificate`.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Whether variants of an email address match each other. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Which ciphers are allowed. */
            fips?: components["schemas"]["Fips"] | null;
            /** Whether egress policies can name hosts. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** How Gateway detects HTTP. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The maximum time in seconds that a DNS response may be cached. Null means no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Whether Gateway detects the protocol of a connection. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** How unknown files are tested before a user receives them. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Whether TLS is decrypted for inspection. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * HostSelector
         *
         * Selection of hosts in egress policies.
         */
        HostSelector: {
            /** Whether egress policies can select traffic by host. */
            enabled?: boolean | null;
        };
        /**
         * Inspection
         *
         * How Gateway detects HTTP.
         */
        Inspection: {
            /**
             * `static` expects HTTP on port 80 and HTTPS on port 443. `dynamic` detects both on any port.
             * The server may return values that are not listed. Code must accept them.
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
             * Whether personal data is removed from the logs: IP addresses, emails, user and device ids, URLs, referrers and user agents.
             * The server sets it to true if it is absent in a request, as observed. The vendor's description states the default false.
             */
            redact_pii?: boolean;
            settings_by_rule_type?: components["schemas"]["SettingsByRuleType"];
        };
        /**
         * LoggingSettingsBody
         *
         * The logging settings to send. A field that is not described is rejected.
         */
        LoggingSettingsBody: components["schemas"]["LoggingSettings"];
        /**
         * NotificationSettings
         *
         * A notification that the device client shows.
         */
        NotificationSettings: {
            /** Whether the notification is shown. */
            enabled?: boolean;
            /** Whether details of the request are added to the link as query parameters. */
            include_context?: boolean;
            /** The text of the notification. */
            msg?: string;
            /**
             * The link of the notification. Without one, it opens the block page.
             *
             * @example https://support.example.com/scan
             */
            support_url?: string;
        };
        /**
         * NotificationSettingsRequest
         *
         * A notification that the device client shows.
         */
        NotificationSettingsRequest: {
            /** Whether the notification is shown. */
            enabled?: boolean;
            /** Whether details of the request are added to the link as query parameters. */
            include_context?: boolean;
            /** The text of the notification. */
            msg?: string;
            /**
             * The link of the notification. Without one, it opens the block page.
             *
             * @example https://support.example.com/scan
             */
            support_url?: string | "";
        };
        /**
         * Problem
         *
         * A failure in the form of RFC 9457, as the edge in front of the server returns it.
         */
        Problem: {
            /** Details of this occurrence. */
            detail?: string;
            /** The ray id of the request, as in the header `cf-ray`. */
            instance?: string;
            /** The HTTP status of the response. */
            status?: number;
            /** The kind of problem in a few words. */
            title?: string;
            /** A URI that identifies the kind of problem. */
            type?: string;
        };
        /**
         * ProtocolDetection
         *
         * Detection of the protocol of a connection.
         */
        ProtocolDetection: {
            /** Whether the protocol is detected from the first bytes that a client sends. */
            enabled?: boolean | null;
        };
        /**
         * RuleTypeLogging
         *
         * Logging of one type of rule.
         */
        RuleTypeLogging: {
            /** Whether every request is logged. If it is absent in a request, the server sets it. */
            log_all?: boolean;
            /** Whether a request is logged when a rule blocks it. If it is absent in a request, the server sets it. */
            log_blocks?: boolean;
        };
        /**
         * Sandbox
         *
         * A sandbox that runs files before a user receives them. Responses omit a sandbox that is switched off, as observed.
         */
        Sandbox: {
            /** Whether files are run in the sandbox first. */
            enabled?: boolean | null;
            /**
             * The action for a file that cannot be scanned.
             * The server may return values that are not listed. Code must accept them.
             */
            fallback_action?: "allow" | "block";
        };
        /**
         * SettingsByRuleType
         *
         * Logging of each type of rule.
         */
        SettingsByRuleType: {
            /** Logging of DNS rules. */
            dns?: components["schemas"]["RuleTypeLogging"];
            /** Logging of HTTP rules. */
            http?: components["schemas"]["RuleTypeLogging"];
            /** Logging of network (layer 4) rules. */
            l4?: components["schemas"]["RuleTypeLogging"];
        };
        /**
         * SuccessEnvelope
         *
         * The envelope around the result of an operation that succeeded. The result may be absent.
         */
        SuccessEnvelope: {
            /** Empty in a success. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Messages of the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /**
             * Always true. A response with the status 200 and `false` here is a failure.
             *
             * @constant
             */
            success: true;
        };
        /**
         * TlsDecrypt
         *
         * Decryption of TLS for inspection.
         */
        TlsDecrypt: {
            /** Whether TLS is decrypted. Turning it on needs a certificate first. */
            enabled?: boolean;
        };
    };
    responses: {
        /** The request was rejected. */
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
        /** The custom certificate, in the envelope or bare. */
        "custom-certificate": {
            headers: {
                "cf-ray": components["headers"]["cf-ray"];
                Ratelimit: components["headers"]["ratelimit"];
                "Ratelimit-Policy": components["headers"]["ratelimit-policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["SuccessEnvelope"] & {
                    /** The certificate; null if the account has none. */
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
                    /** The settings; null if the account never set any. */
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
                    /** The settings; null if the account never set any. */
                    result?: components["schemas"]["DeviceSettings"] | null;
                };
            };
        };
        /** The credential does not allow the operation. Usually a permission is missing. */
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
        /** There is no such path. Usually the account id is malformed. */
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
        /** The request or its body was rejected. */
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
        /** The server, or the edge in front of it, failed. The body may also be an HTML page or empty. */
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
        /** The rate limit is exceeded. All requests fail until the window ends. */
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
        /** There is no valid credential. */
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
         * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
         *
         * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
         */
        "account-id": string;
    };
    requestBodies: never;
    headers: {
        /**
         * Identifies this request; quote it when asking the vendor for support.
         *
         * @example 8f2c6a1b3d4e5f60-FRA
         */
        "cf-ray": string;
        /**
         * The remaining rate limit: `r` requests in the next `t` seconds.
         *
         * @example "default";r=1187;t=241
         */
        ratelimit: string;
        /**
         * The rate limit: `q` requests in a window of `w` seconds.
         *
         * @example "default";q=1200;w=300
         */
        "ratelimit-policy": string;
        /**
         * Seconds to wait before the next request.
         *
         * @example 30
         */
        "retry-after": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDeviceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
                 * The id of the account. Known ids have 32 lower-case hexadecimal characters, but the API does not document a form.
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
export const blockPageRequestModeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BlockPageRequest"]["mode"]> = ["", "customized_block_page", "redirect_uri"];
export const bodyScanningInspection_modeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BodyScanning"]["inspection_mode"]> = ["deep", "shallow"];
export const inspectionModeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Inspection"]["mode"]> = ["static", "dynamic"];
export const sandboxFallback_actionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Sandbox"]["fallback_action"]> = ["allow", "block"];

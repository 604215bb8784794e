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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * Every account has device settings. A setting that was never made is left out of the answer or, as observed, null.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getDeviceSettings"];
        /**
         * Replace the device settings
         *
         * Resets every setting that the body leaves out to its default, as observed. Use the PATCH operation, which changes only what it is given.
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
         * Puts every setting back to its default, which turns all proxying off. Answers with the settings that now hold.
         *
         * Needs the permission Zero Trust Write.
         */
        delete: operations["resetDeviceSettings"];
        options?: never;
        head?: never;
        /**
         * Change some device settings
         *
         * Changes the settings in the body and leaves all others as they are, as observed.
         * To take back the emergency signal, send `""` for its URL and fingerprint; null may be refused.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * Tells which ids the account has inside Gateway. How the server answers for an account without Zero Trust is not documented.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayAccount"];
        put?: never;
        /**
         * Create the Gateway account
         *
         * Turns Zero Trust on for an existing account. It takes no body and answers 200, not 201.
         * What it answers for an account that has Zero Trust already is not documented.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * Answers with all settings blocks of the account. A block that is not in use may be null or left out.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayConfiguration"];
        /**
         * Replace the Gateway configuration
         *
         * Replaces the whole configuration: a block that the body leaves out is reset.
         * TLS decryption, FIPS and deep body scanning need a certificate first. A setting of these that was left on
         * can make a later PUT fail with code 2211 although that PUT has nothing to do with it, as observed.
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
         * Replaces each block in the body whole, so that a field left out of a given block is lost.
         * Blocks left out keep their state, and a block that is null is ignored, all as observed.
         * The server refuses the request when a block is not configured properly.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * Sources disagree on whether the answer is wrapped in the envelope, so a caller must accept both forms.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * Answers with what is logged for each type of rule, and with whether personal data is redacted.
         *
         * Needs the permission Zero Trust Read or Zero Trust Write.
         */
        get: operations["getGatewayLogging"];
        /**
         * Replace the logging settings
         *
         * Always send `redact_pii`: when it is left out, the server turns redaction on, as observed.
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
         * One error or remark of the server.
         */
        ApiMessage: {
            /**
             * The server's own number for the error. It was observed missing and below 1000.
             *
             * @example 10000
             */
            code?: number;
            /** Where the vendor explains the error. */
            documentation_url?: string;
            /** What led to the error, from the outside in, as observed. */
            error_chain?: components["schemas"]["ErrorCause"][];
            /** The text for people; it may change at any time. */
            message: string;
            /** Which part of the request is to blame. */
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
         * What a user sees instead of a blocked site. The block is absent until it is sent once; then the server fills in the missing fields, as observed.
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
             * The email address of the administrator to whom users can write from the page.
             *
             * @example it@example.com
             */
            mailto_address?: string;
            /** The subject of an email that is started from the page. */
            mailto_subject?: string;
            /**
             * Whether users see the page designed here (`customized_block_page`), are sent elsewhere (`redirect_uri`) or get
             * neither (`""`, the default). The server may answer values that are not listed, and code must tolerate them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string;
            /** Whether the block was shared from another account of the organization and cannot be changed here. */
            read_only?: $Read<boolean | null>;
            /** The account that shared the block. */
            source_account?: $Read<string | null>;
            /** Whether the bottom of the page is left away. Only for the mode `customized_block_page`. */
            suppress_footer?: boolean;
            /**
             * Where users are sent when the mode is `redirect_uri`.
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
         * What a user sees instead of a blocked site. The block is absent until it is sent once; then the server fills in the missing fields, as observed.
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
             * The email address of the administrator to whom users can write from the page.
             *
             * @example it@example.com
             */
            mailto_address?: string;
            /** The subject of an email that is started from the page. */
            mailto_subject?: string;
            /**
             * Whether users see the page designed here (`customized_block_page`), are sent elsewhere (`redirect_uri`) or get
             * neither (`""`, the default). The server may answer values that are not listed, and code must tolerate them.
             */
            mode?: "" | "customized_block_page" | "redirect_uri";
            /** The title of the page. */
            name?: string;
            /** Whether the block was shared from another account of the organization and cannot be changed here. */
            read_only?: $Read<boolean | null>;
            /** The account that shared the block. */
            source_account?: $Read<string | null>;
            /** Whether the bottom of the page is left away. Only for the mode `customized_block_page`. */
            suppress_footer?: boolean;
            /**
             * Where users are sent when the mode is `redirect_uri`.
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
         * Search of request and response bodies for data that must not leak.
         */
        BodyScanning: {
            /**
             * How thoroughly bodies are searched; `deep` needs a certificate first.
             * The server may answer values that are not listed, and code must tolerate them.
             */
            inspection_mode?: "deep" | "shallow";
        };
        /**
         * BrowserIsolation
         *
         * Pages that are opened in a remote browser.
         */
        BrowserIsolation: {
            /** Whether isolation works for users who are not signed in. */
            non_identity_enabled?: boolean;
            /** Whether a page can be opened in the remote browser by its address alone, without the device client. */
            url_browser_isolation_enabled?: boolean;
        };
        /**
         * Certificate
         *
         * The certificate that intercepts TLS.
         */
        Certificate: {
            /**
             * The id of the certificate. The nil UUID stands for the vendor's root certificate. It may be empty in a response.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** Whether Gateway uses the certificate. It stands in the vendor's examples of requests, too. */
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
             * The id of the certificate. The nil UUID stands for the vendor's root certificate. It may be empty in a response.
             *
             * @example 5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d
             */
            id: string;
            /** Whether Gateway uses the certificate. It stands in the vendor's examples of requests, too. */
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
             * How far the server is with putting the certificate to use.
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
         * How the device client behaves on all devices of the account. A setting that was never made is absent or null in responses.
         */
        DeviceSettings: {
            /**
             * For how many seconds an override code from an administrator lets a user switch the device client off. With 0 there are no override codes.
             *
             * @example 3600
             */
            disable_for_time?: number | null;
            /** Whether devices poll a server outside the vendor's network that can tell all of them to disconnect. */
            external_emergency_signal_enabled?: boolean | null;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate, as 64 hexadecimal characters.
             * A device ignores the answer of a server with any other certificate. Send `""` to take it back.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string | null;
            /**
             * How often a device polls the signal server, as a duration in the notation of Go. The least is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string | null;
            /**
             * Where a device polls for the signal. The URL is HTTPS and its host an IP address. Send `""` to take it back.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | null;
            /** Whether the TCP traffic of devices goes through the Gateway proxy. */
            gateway_proxy_enabled?: boolean | null;
            /** Whether the UDP traffic of devices goes through the Gateway proxy. */
            gateway_udp_proxy_enabled?: boolean | null;
            /** Whether the device client adds the vendor's root certificate to the device's trusted ones. */
            root_certificate_installation_enabled?: boolean | null;
            /** Whether devices get a virtual IPv4 address from the CGNAT range. */
            use_zt_virtual_ip?: boolean | null;
        };
        /**
         * DeviceSettingsBody
         *
         * The device settings to send. A field that is not described is taken for a mistake.
         */
        DeviceSettingsBody: components["schemas"]["DeviceSettingsRequest"];
        /**
         * DeviceSettingsRequest
         *
         * How the device client behaves on all devices of the account. A setting that was never made is absent or null in responses.
         */
        DeviceSettingsRequest: {
            /**
             * For how many seconds an override code from an administrator lets a user switch the device client off. With 0 there are no override codes.
             *
             * @example 3600
             */
            disable_for_time?: number;
            /** Whether devices poll a server outside the vendor's network that can tell all of them to disconnect. */
            external_emergency_signal_enabled?: boolean;
            /**
             * The SHA-256 fingerprint of the signal server's TLS certificate, as 64 hexadecimal characters.
             * A device ignores the answer of a server with any other certificate. Send `""` to take it back.
             *
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            external_emergency_signal_fingerprint?: string;
            /**
             * How often a device polls the signal server, as a duration in the notation of Go. The least is 30 seconds.
             *
             * @example 5m
             * @example 2m30s
             */
            external_emergency_signal_interval?: string;
            /**
             * Where a device polls for the signal. The URL is HTTPS and its host an IP address. Send `""` to take it back.
             *
             * @example https://192.0.2.10/signal
             */
            external_emergency_signal_url?: string | "";
            /** Whether the TCP traffic of devices goes through the Gateway proxy. */
            gateway_proxy_enabled?: boolean;
            /** Whether the UDP traffic of devices goes through the Gateway proxy. */
            gateway_udp_proxy_enabled?: boolean;
            /** Whether the device client adds the vendor's root certificate to the device's trusted ones. */
            root_certificate_installation_enabled?: boolean;
            /** Whether devices get a virtual IPv4 address from the CGNAT range. */
            use_zt_virtual_ip?: boolean;
        };
        /**
         * ErrorCause
         *
         * One cause of an error.
         */
        ErrorCause: {
            /**
             * The server's own number for the cause.
             *
             * @example 6103
             */
            code?: number;
            /** The text for people; it may change at any time. */
            message?: string;
        };
        /**
         * ExtendedEmailMatching
         *
         * Matching of email addresses across their spellings.
         */
        ExtendedEmailMatching: {
            /** Whether an address with dots or with a part after `+` counts as the address without them. */
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
         * What every operation answers when it failed.
         */
        Failure: {
            /** What went wrong, the first error being the most telling. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Remarks of the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /** Without meaning in a failure. It was observed as null, as an empty array, as an empty object and missing. */
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
         * The Gateway side of an account.
         */
        GatewayAccount: {
            /**
             * The id by which Gateway itself knows the account.
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
             * Who provides Gateway.
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
             * When the configuration was made.
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
         * The Gateway configuration to send. A field that is not described is taken for a mistake.
         */
        GatewayConfigurationBody: {
            settings: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewayConfigurationPatchBody
         *
         * The blocks of the Gateway configuration to change. Without `settings`, nothing changes. A field that is not described is taken for a mistake.
         */
        GatewayConfigurationPatchBody: {
            settings?: components["schemas"]["GatewaySettingsRequest"];
        };
        /**
         * GatewaySettings
         *
         * All settings blocks of Gateway. Each is optional and may be null; a PATCH replaces a given block whole and ignores a null one.
         * The server may answer blocks and fields that were never sent, and may leave a switched-off block out, as observed.
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
            /** What a user sees instead of a blocked site. */
            block_page?: components["schemas"]["BlockPage"] | null;
            /** How thoroughly bodies are searched for data that must not leak. */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** How pages are opened in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** Which certificate intercepts TLS. */
            certificate?: components["schemas"]["Certificate"] | null;
            /**
             * The older way to name the certificate that intercepts TLS; use `certificate`.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Whether spellings of one email address count as the same. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Which ciphers are allowed. */
            fips?: components["schemas"]["Fips"] | null;
            /** Whether egress policies can name hosts. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** On which ports HTTP is looked for. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The most seconds that a DNS answer may be cached for; null sets no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Whether the protocol is found out from the traffic. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** What happens to unknown files before a user gets them. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Whether TLS is decrypted for inspection. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * GatewaySettingsRequest
         *
         * All settings blocks of Gateway. Each is optional and may be null; a PATCH replaces a given block whole and ignores a null one.
         * The server may answer blocks and fields that were never sent, and may leave a switched-off block out, as observed.
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
            /** What a user sees instead of a blocked site. */
            block_page?: components["schemas"]["BlockPageRequest"] | null;
            /** How thoroughly bodies are searched for data that must not leak. */
            body_scanning?: components["schemas"]["BodyScanning"] | null;
            /** How pages are opened in a remote browser. */
            browser_isolation?: components["schemas"]["BrowserIsolation"] | null;
            /** Which certificate intercepts TLS. */
            certificate?: components["schemas"]["CertificateRequest"] | null;
            /**
             * The older way to name the certificate that intercepts TLS; use `certificate`.
             *
             * @deprecated
             */
            custom_certificate?: components["schemas"]["CustomCertificate"] | null;
            /** Whether spellings of one email address count as the same. */
            extended_email_matching?: components["schemas"]["ExtendedEmailMatching"] | null;
            /** Which ciphers are allowed. */
            fips?: components["schemas"]["Fips"] | null;
            /** Whether egress policies can name hosts. */
            host_selector?: components["schemas"]["HostSelector"] | null;
            /** On which ports HTTP is looked for. */
            inspection?: components["schemas"]["Inspection"] | null;
            /**
             * The most seconds that a DNS answer may be cached for; null sets no limit.
             *
             * @example 3600
             */
            max_ttl_secs?: number | null;
            /** Whether the protocol is found out from the traffic. */
            protocol_detection?: components["schemas"]["ProtocolDetection"] | null;
            /** What happens to unknown files before a user gets them. */
            sandbox?: components["schemas"]["Sandbox"] | null;
            /** Whether TLS is decrypted for inspection. */
            tls_decrypt?: components["schemas"]["TlsDecrypt"] | null;
        };
        /**
         * HostSelector
         *
         * Hosts in egress policies.
         */
        HostSelector: {
            /** Whether egress policies can select traffic by host. */
            enabled?: boolean | null;
        };
        /**
         * Inspection
         *
         * Where Gateway looks for HTTP.
         */
        Inspection: {
            /**
             * With `static`, port 80 is taken for HTTP and port 443 for HTTPS; with `dynamic`, both are detected on any port.
             * The server may answer values that are not listed, and code must tolerate them.
             */
            mode?: "static" | "dynamic";
        };
        /**
         * LoggingSettings
         *
         * What Gateway writes to its logs.
         */
        LoggingSettings: {
            /**
             * Whether personal data is removed from the logs: addresses, emails, ids of users and devices, URLs, referrers and user agents.
             * The server turns this on when a request leaves it out, as observed. The vendor's description states the default false.
             */
            redact_pii?: boolean;
            settings_by_rule_type?: components["schemas"]["SettingsByRuleType"];
        };
        /**
         * LoggingSettingsBody
         *
         * The logging settings to send. A field that is not described is taken for a mistake.
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
         * A failure in the form of RFC 9457. The edge in front of the server was observed to answer so.
         */
        Problem: {
            /** What happened this time. */
            detail?: string;
            /** The ray id of the request, as in the header `cf-ray`. */
            instance?: string;
            /** The HTTP status of the answer. */
            status?: number;
            /** The kind of problem in a few words. */
            title?: string;
            /** A URI that names the kind of problem. */
            type?: string;
        };
        /**
         * ProtocolDetection
         *
         * Detection of the protocol of a connection.
         */
        ProtocolDetection: {
            /** Whether the protocol is found out from the first bytes that a client sends. */
            enabled?: boolean | null;
        };
        /**
         * RuleTypeLogging
         *
         * What is logged for one type of rule.
         */
        RuleTypeLogging: {
            /** Whether every request is logged. The server keeps a value for it when a request leaves it out. */
            log_all?: boolean;
            /** Whether a request is logged when a rule blocks it. The server keeps a value for it when a request leaves it out. */
            log_blocks?: boolean;
        };
        /**
         * Sandbox
         *
         * A place where files are run before a user gets them. A switched-off sandbox was observed to be left out of answers.
         */
        Sandbox: {
            /** Whether files are run in the sandbox first. */
            enabled?: boolean | null;
            /**
             * What happens to a file that cannot be scanned.
             * The server may answer values that are not listed, and code must tolerate them.
             */
            fallback_action?: "allow" | "block";
        };
        /**
         * SettingsByRuleType
         *
         * What is logged for each type of rule.
         */
        SettingsByRuleType: {
            /** What is logged of DNS rules. */
            dns?: components["schemas"]["RuleTypeLogging"];
            /** What is logged of HTTP rules. */
            http?: components["schemas"]["RuleTypeLogging"];
            /** What is logged of network (layer 4) rules. */
            l4?: components["schemas"]["RuleTypeLogging"];
        };
        /**
         * SuccessEnvelope
         *
         * What is around the result of every operation that succeeded. The result itself may be missing.
         */
        SuccessEnvelope: {
            /** Empty in a success. */
            errors?: components["schemas"]["ApiMessage"][];
            /** Remarks of the server that are not errors. */
            messages?: components["schemas"]["ApiMessage"][];
            /**
             * Always true; an answer with status 200 that says false is a failure.
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
        /** The request was refused. */
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
        /** The credential is not allowed to do this, mostly because a permission is missing. */
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
        /** There is no such path, mostly because the account id is malformed. */
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
        /** The request, or its body, was refused. */
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
        /** The rate limit is used up. All requests fail until it is renewed. */
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
         * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
         * What is left of the rate limit, as `r` requests in the next `t` seconds.
         *
         * @example "default";r=1187;t=241
         */
        ratelimit: string;
        /**
         * The rate limit that applies, as `q` requests in a window of `w` seconds.
         *
         * @example "default";q=1200;w=300
         */
        "ratelimit-policy": string;
        /**
         * How many seconds to wait before the next request.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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
                 * The account to act on. Ids seen so far are 32 lower-case hexadecimal characters, but no other form is ruled out.
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

interface Texts {
  readonly accepted: readonly string[];
  readonly violated: readonly string[];
}

/** Texts on both sides of every format of the spec. The URIs satisfy a pattern for HTTPS too. */
export const textsOfFormat: Readonly<Record<string, Texts>> = {
  "date-time": {
    accepted: ["0001-01-01T00:00:00Z", "2026-08-03T16:45:12.345678Z", "2026-12-31T23:59:59+02:00"],
    violated: ["", "2026-05-20", "2026-02-30T00:00:00Z", "yesterday"],
  },
  uri: {
    accepted: ["https://192.0.2.10/signal", "https://[2001:db8::1]/", "https://blocked.example.com:8443/a?b=c#d"],
    violated: ["https://two words/", "https://example.com/%"],
  },
  uuid: {
    accepted: ["00000000-0000-0000-0000-000000000000", "5F1B2C3D-4E5F-4A6B-8C7D-9E0F1A2B3C4D"],
    violated: ["", "5f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4", "5f1b2c3d4e5f4a6b8c7d9e0f1a2b3c4d", "text"],
  },
};

/** Texts on both sides of every pattern of the spec. */
export const textsOfPattern: Readonly<Record<string, Texts>> = {
  "^(#[0-9A-Fa-f]{6})?$": {
    accepted: ["", "#09afAF", "#000000", "#FFFFFF"],
    violated: ["#", "#12345", "#1234567", "123456", "#12345g", "#12345G", " #123456"],
  },
  "^([0-9A-Fa-f]{64})?$": {
    accepted: ["", "09afAF01".repeat(8)],
    violated: ["0", "0".repeat(63), "0".repeat(65), "g".repeat(64), "G".repeat(64), ` ${"0".repeat(64)}`],
  },
  "^https://": {
    accepted: ["https://192.0.2.10/"],
    violated: ["http://192.0.2.10/", "ftp://192.0.2.10/", "urn:https://192.0.2.10/"],
  },
};

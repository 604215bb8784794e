import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { type AttemptReport, createZeroTrustClient } from "@zero-trust-accounts/client";

const tracer = trace.getTracer("zero-trust-accounts");

/** Records one span for each HTTP attempt, with the names of OpenTelemetry's conventions for HTTP clients. */
function recordSpan({ method, path, accountId, attempt, status, error, rayId, durationMs }: AttemptReport): void {
  const endTime = Date.now();
  const span = tracer.startSpan(`${method} ${path}`, {
    kind: SpanKind.CLIENT,
    startTime: endTime - durationMs,
    attributes: {
      "http.request.method": method,
      "url.template": path,
      "http.request.resend_count": attempt - 1,
      "cloudflare.account_id": accountId,
    },
  });
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (rayId !== undefined) span.setAttribute("cloudflare.ray_id", rayId);
  if (error instanceof Error) span.recordException(error);
  if (error !== undefined || (status !== undefined && status >= 400)) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endTime);
}

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  onAttempt: recordSpan,
});
await zeroTrust.gateway.configuration.get();

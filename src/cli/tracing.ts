import { packageVersion } from '../kit/package-version.ts';
import { collectSpans } from '../kit/span.ts';
import { tracingMissing } from './errors.ts';

/** Sends what is left of the traces, and ends. */
export type StopTracing = () => Promise<void>;

/**
 * Sends traces to a collector by OTLP over HTTP, if a setting names one. The packages are imported only then. Everything else about them (headers,
 * sampler, resource, batches) they read from the standard settings of OpenTelemetry by themselves.
 */
export async function startTracing({ sendsTraces }: { readonly sendsTraces: boolean }): Promise<StopTracing> {
  if (!sendsTraces) return async () => {};
  const [sdk, exporter, resources] = await packages().catch((cause: unknown) => {
    throw tracingMissing(cause);
  });
  const ours = resources.resourceFromAttributes({ 'service.name': 'entente', 'service.version': packageVersion() });
  const given = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.NodeTracerProvider({
    resource: resources.defaultResource().merge(ours).merge(given),
    spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter())],
  });
  provider.register();
  collectSpans(provider.getTracer('entente', packageVersion()));
  return () => provider.shutdown();
}

function packages() {
  return Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
}

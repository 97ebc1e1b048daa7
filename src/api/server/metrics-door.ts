import { Registry } from 'prom-client';
import type { Door, DoorContext, MetricsAccess, Visit } from './door.ts';
import { metricsHidden } from './errors.ts';
import { replyRefusal, writeHead } from './reply.ts';

/** The metrics of all processes of the server, in the format of OpenMetrics 1.0. */
export function metricsDoor({ metrics, metricsAccess }: Pick<DoorContext, 'metrics' | 'metricsAccess'>): Door {
  return {
    path: '/metrics',
    name: 'metrics',
    methods: ['GET'],
    crossOrigin: 'none',
    isQuiet: true,
    async answer(visit) {
      const { request, response } = visit;
      if (metrics === undefined || !mayRead(visit, metricsAccess)) return replyRefusal(response, 404, metricsHidden());
      const text = await metrics();
      writeHead(response, 200, { 'Content-Type': Registry.OPENMETRICS_CONTENT_TYPE });
      response.end(request.method === 'HEAD' ? undefined : text);
    },
  };
}

/** A proxy on this machine asks from loopback too, and says for whom. */
function mayRead({ request }: Visit, access: MetricsAccess): boolean {
  if (access !== 'local') return access === 'all';
  const { headers, socket } = request;
  const isForwarded = forwarded.some((name) => headers[name] !== undefined);
  return !isForwarded && /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
}

const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

import type { Door, DoorContext } from './door.ts';
import { replyJson } from './reply.ts';

/** The process is up. */
export function healthDoor(): Door {
  return {
    path: '/health',
    name: 'health',
    methods: ['GET'],
    crossOrigin: 'none',
    isQuiet: true,
    answer: ({ response }) => replyJson(response, 200, { status: 'up' }),
  };
}

/** 200 when questions can be answered, 503 with the reason otherwise. */
export function readyDoor({ readiness }: Pick<DoorContext, 'readiness'>): Door {
  return {
    path: '/ready',
    name: 'ready',
    methods: ['GET'],
    crossOrigin: 'none',
    isQuiet: true,
    async answer({ response }) {
      const state = await readiness();
      replyJson(response, state.status === 'ready' ? 200 : 503, state);
    },
  };
}

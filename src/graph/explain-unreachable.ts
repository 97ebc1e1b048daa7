import type { GraphError } from '../errors.ts';
import { certificateRefused, hostUnknown, notEncrypted, speaksHttp, unreachable } from './errors.ts';

/**
 * Why a server could not be reached, by what the driver and its causes say; undefined for an error of a server that was reached. The driver gives
 * most of these one code, so their messages are matched.
 */
export function explainUnreachable(uri: string, error: unknown): GraphError | undefined {
  const said = messagesOf(error);
  const found = table.find(([pattern]) => pattern.test(said));
  return found?.[1](uri, error);
}

/** The first that fits counts; the driver's general sentence stands in the message of each. */
const table: readonly (readonly [RegExp, (uri: string, cause: unknown) => GraphError])[] = [
  [/responded HTTP/i, speaksHttp],
  [/certificate|CERT_|self.signed|altnames/i, certificateRefused],
  [/before secure TLS connection|wrong version number|SSL routines/i, notEncrypted],
  [/ENOTFOUND|EAI_AGAIN/, hostUnknown],
  [/^(ServiceUnavailable|SessionExpired):/m, unreachable],
];

/** One line for each error: its code and its message. */
function messagesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? String(error.code) : '';
  return [`${code}: ${error.message}`, messagesOf(error.cause)].join('\n');
}

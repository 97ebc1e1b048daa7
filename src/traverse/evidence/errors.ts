import { RequestError } from '../../errors.ts';

/** A dossier for a node that is neither a stance nor a statement. */
export function noDossier(label: string): RequestError {
  const message = `A "${label}" has no dossier; only stances and statements have one.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: 'id',
    hint: 'Use a global id such as "Statement:lavrov-tass-20251228".',
  });
}

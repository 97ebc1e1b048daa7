import { RequestError } from '../../errors.ts';

/** A dossier of something that is neither a stance nor a statement. */
export function noDossier(label: string): RequestError {
  const message = `There is no dossier of a "${label}": one is kept on a stance or a statement.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: 'id',
    hint: 'Give a global id such as "Statement:lavrov-tass-20251228".',
  });
}

import { randomBytes } from 'node:crypto';

/** A password of 192 random bits, in digits and letters only: Neo4j's tool would read a leading hyphen as a flag. */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}

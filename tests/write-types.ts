import { writeClientTypes } from '../clients/print-types.js';
import { writeTypes } from '../src/explorer/print-types.js';

/** Makes the types of the documents of the explorer and of the TypeScript client, before the first test. */
export async function setup(): Promise<void> {
  await writeTypes();
  await writeClientTypes();
}

import { packageVersion } from '../kit/package-version.ts';
import { defaultTypes } from './types.ts';

/** What this service can do, and where, as the Reconciliation API 0.2 writes it. */
export function manifestAt(address: string) {
  const service = (path: string) => ({ service_url: address, service_path: path });
  const page = { url: `${address}/reconcile/preview?id={{id}}` };
  return {
    versions: ['0.1', '0.2'],
    name: 'entente: diplomatic relations',
    identifierSpace: `${address}/graphql#id`,
    schemaSpace: `${address}/graphql#type`,
    serviceVersion: packageVersion(),
    defaultTypes: defaultTypes.map(({ id, name }) => ({ id, name })),
    view: page,
    preview: { ...page, width: 400, height: 160 },
    suggest: {
      entity: service('/reconcile/suggest/entity'),
      type: service('/reconcile/suggest/type'),
      property: service('/reconcile/suggest/property'),
    },
    extend: { propose_properties: service('/reconcile/properties'), property_settings: [] },
  };
}

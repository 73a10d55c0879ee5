import { feature, partsOf, type ComposedRuntime, type Feature } from '@kinerja/service-runtime';
import type { ImportDefinition } from '../service/import-definition';
import type { ColumnMapEvent } from './column-map.events';
import { columnMapHandler } from './column-map.handler';
import { columnMapTrail } from './column-map.trail';
import { columnMapsController } from './column-maps.controller';
import { columnMaps } from './column-maps.table';

/** How the imports of a service read files of other layouts. */
export const columnMapsFeature = (definitions: readonly ImportDefinition[]): Feature =>
  feature<ColumnMapEvent>({
    events: {
      ColumnMapSaved: { version: 1 },
      ColumnMapRenamed: { version: 1 },
      ColumnMapRemoved: { version: 1 },
    },
    handler: columnMapHandler,
    trail: columnMapTrail,
    tables: [columnMaps],
    controllers: definitions.map(columnMapsController),
    parts: partsOf(({ store }: ComposedRuntime) => ({ columnMaps: columnMapHandler(store) }), {
      columnMaps: columnMapHandler,
    }),
  });

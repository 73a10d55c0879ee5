import { handlerFor, type CommandLog } from '@kinerja/commands';
import { accept, refuse, type Command, type Decider, type Event } from '@kinerja/kernel';
import { refusalOf } from '@kinerja/processes';
import { accounts, employees, policiesOf } from '@kinerja/vocabulary';
import { sheet } from '../sheet';
import { columns } from '../sheet-columns';
import { ImportBody } from './import.dto';
import { importOf } from './import-definition';

/** Jars on shelves, so many in each: what an import may write in a test. */
type Counted = Event<'JarsCounted', { shelf: string; jars: number }>;
type Count = Command<'CountJars', { shelf: string; jars: number; unless?: number }>;

const shelfDecider: Decider<Count, number | null, Counted, { code: 'shelf.locked' | 'shelf.changed-since' }> = {
  initialState: null,
  decide: ({ data: { shelf, jars, unless } }, state) => {
    if (shelf === 'locked') return refuse({ code: 'shelf.locked' });
    if (unless !== undefined && unless !== state) return refuse({ code: 'shelf.changed-since' });
    return state === jars ? accept() : accept({ type: 'JarsCounted', data: { shelf, jars } });
  },
  evolve: (_, { data }) => data.jars,
};

export const shelfHandler = (log: CommandLog) =>
  handlerFor(shelfDecider, log, ({ shelf }: Readonly<{ shelf: string }>) => `shelf-${shelf}`);

export const jarCatalog = {
  JarsCounted: { version: 1 },
  ImportAccepted: { version: 1 },
  ImportFinished: { version: 1 },
  ImportUndoAccepted: { version: 1 },
  ImportUndone: { version: 1 },
  ColumnMapSaved: { version: 1 },
  ColumnMapRenamed: { version: 1 },
  ColumnMapRemoved: { version: 1 },
};

const jarSheet = sheet('Stoples', {
  rak: columns.mark({ title: 'Rak', example: 'contoh' }),
  stoples: columns.whole({ title: 'Stoples', example: '1' }, { max: 999 }),
});

const jarAccess = policiesOf('jars', {
  importJars: { door: employees('agency-admin') },
  readJars: { door: accounts('agency-admin') },
});

type Row = Readonly<{ shelf: string; jars: number }>;

/** `beforeRow` may end a run in its middle. */
export const jarImport = (beforeRow: (shelf: string) => void = () => undefined, stopsAtRefusal = false) =>
  importOf({
    name: 'jar-import',
    access: { write: jarAccess.importJars, read: jarAccess.readJars, maps: jarAccess.importJars },
    sheet: jarSheet,
    stopsAtRefusal,
    body: ImportBody,
    optionsOf: () => ({}),
    rules: ({ store }) => {
      const shelves = shelfHandler(store);
      return {
        check: async (lines) => {
          const before = new Map<string, number>();
          for (const { cells } of lines) {
            const jars = await shelves.state({ shelf: cells.rak });
            if (jars !== null) before.set(cells.rak, jars);
          }
          return ({ cells: { rak: shelf }, values: { stoples: jars } }) => {
            if (jars === undefined) return { faults: [] };
            const was = before.get(shelf);
            return {
              faults: [],
              ...(jars > 100 && { warnings: ['many-jars'] }),
              sound: { row: { shelf, jars }, ...(was !== undefined && { was: { shelf, jars: was } }) },
            };
          };
        },
        cellsOf: ({ jars }: Row) => ({ stoples: String(jars) }),
        writer:
          async () =>
          async ({ row }) => {
            beforeRow(row.shelf);
            return refusalOf(await shelves.handle({ type: 'CountJars', data: row }));
          },
        undo: async ({ row: { shelf, jars }, was }) => {
          if (!was) return { code: 'shelf.nothing-before' };
          return refusalOf(await shelves.handle({ type: 'CountJars', data: { shelf, jars: was.jars, unless: jars } }));
        },
      };
    },
  });

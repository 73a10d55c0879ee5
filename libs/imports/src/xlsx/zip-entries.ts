import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { XlsxTrouble } from './xlsx-trouble';
import { xlsxLimits } from './xlsx-limits';

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    // yauzl holds what an entry inflates to against the size that it states, which is added up before.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const listed = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let inflated = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      inflated += entry.uncompressedSize;
      if (entries.length > xlsxLimits.entries || inflated > xlsxLimits.inflatedBytes)
        reject(new XlsxTrouble('too-large'));
      else zip.readEntry();
    });
    zip.readEntry();
  });

const streamOf = (zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

/** The files within a workbook, inflated as they are read and never beyond `xlsxLimits`. */
export class ZipEntries {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws XlsxTrouble for more than may be inflated, and what yauzl throws for what is no ZIP. */
  static async open(bytes: Buffer): Promise<ZipEntries> {
    const zip = await opened(bytes);
    const entries = await listed(zip);
    return new ZipEntries(zip, new Map(entries.map((entry) => [entry.fileName, entry])));
  }

  /** Undefined for a file that is not there. */
  async chunksOf(name: string): Promise<AsyncIterable<Buffer> | undefined> {
    const entry = this.entries.get(name);
    return entry && ((await streamOf(this.zip, entry)) as AsyncIterable<unknown> as AsyncIterable<Buffer>);
  }
}

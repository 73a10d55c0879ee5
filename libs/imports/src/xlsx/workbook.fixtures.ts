import { deflateRawSync, crc32 } from 'node:zlib';

export type ZipFile = Readonly<{ name: string; text: string | Buffer; statedSize?: number }>;

const field = (size: 2 | 4, value: number): Buffer => {
  const bytes = Buffer.alloc(size);
  return (size === 2 ? bytes.writeUInt16LE(value) : bytes.writeUInt32LE(value), bytes);
};

const partsOf = ({ name, text, statedSize }: ZipFile) => {
  const plain = Buffer.from(text);
  const packed = deflateRawSync(plain, { level: 9 });
  const sizes = [field(4, crc32(plain)), field(4, packed.length), field(4, statedSize ?? plain.length)];
  const common = Buffer.concat([field(2, 20), field(2, 0), field(2, 8), field(4, 0), ...sizes, field(2, name.length), field(2, 0)]); // prettier-ignore
  return { name: Buffer.from(name), packed, common };
};

/** A ZIP as we want it, also one that no honest program writes. */
export const zipOf = (files: readonly ZipFile[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, common } of files.map(partsOf)) {
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), field(2, 20), common, Buffer.alloc(10), field(4, at), name])); // prettier-ignore
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const count = field(2, files.length);
  const end = [Buffer.from('PK\x05\x06\0\0\0\0', 'latin1'), count, count, field(4, listed.length), field(4, at), field(2, 0)]; // prettier-ignore
  return Buffer.concat([...bodies, listed, ...end]);
};

export type Workbook = Readonly<{
  /** Content of `sheetData`, and what stands behind it. */
  sheets: readonly Readonly<{ data: string; behind?: string }>[];
  shared?: readonly string[];
  styles?: string;
  properties?: string;
}>;

export const workbookOf = ({ sheets, shared = [], styles = '', properties = '' }: Workbook): Buffer =>
  zipOf([
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns:r="r">${properties}<sheets>${sheets.map((_, at) => `<sheet name="S${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
    },
    { name: 'xl/styles.xml', text: `<styleSheet>${styles}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', text: `<sst>${shared.map((one) => `<si>${one}</si>`).join('')}</sst>` },
    ...sheets.map(({ data, behind = '' }, at) => ({
      name: `xl/worksheets/s${at}.xml`,
      text: `<worksheet><sheetData>${data}</sheetData>${behind}</worksheet>`,
    })),
  ]);

const texts = (cells: readonly string[]): string =>
  cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');

/** A row of text cells. */
export const textRow = (...cells: readonly string[]): string => `<row>${texts(cells)}</row>`;

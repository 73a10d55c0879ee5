import { XlsxTrouble } from './xlsx-trouble';
import { xlsxLimits } from './xlsx-limits';
import { walkXml, type XmlVisitor } from './xml-walk';
import type { ZipEntries } from './zip-entries';

/** What the cells of every sheet refer to. */
export type WorkbookParts = Readonly<{
  /** Paths within the ZIP, in the order of their tabs. */
  sheets: readonly string[];
  strings: readonly string[];
  /** Of each style by its number: whether it shows a number as a date. */
  showsDay: readonly boolean[];
  startsIn1904: boolean;
}>;

const visited = async (zip: ZipEntries, name: string, visitor: XmlVisitor): Promise<void> => {
  const chunks = await zip.chunksOf(name);
  if (chunks) await walkXml(chunks, visitor);
};

const ROOT = 'xl/';
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `${ROOT}${target}`);

const sheetPaths = async (zip: ZipEntries): Promise<Pick<WorkbookParts, 'sheets' | 'startsIn1904'>> => {
  const ids: string[] = [];
  const targets = new Map<string, string>();
  let startsIn1904 = false;
  await visited(zip, `${ROOT}workbook.xml`, {
    open: (name, attributes) => {
      if (name === 'sheet') ids.push(attributes['r:id'] ?? attributes['id'] ?? '');
      if (name === 'workbookPr') startsIn1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  await visited(zip, `${ROOT}_rels/workbook.xml.rels`, {
    open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && targets.set(Id, pathOf(Target))),
  });
  const sheets = ids.slice(0, xlsxLimits.sheets).flatMap((id) => targets.get(id) ?? []);
  if (sheets.length === 0) throw new XlsxTrouble('unreadable-workbook');
  return { sheets, startsIn1904 };
};

/** Excel writes signs that XML cannot hold as `_x0000_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const sharedStrings = async (zip: ZipEntries): Promise<readonly string[]> => {
  const strings: string[] = [];
  let [current, isText, isPhonetic] = ['', false, false];
  await visited(zip, `${ROOT}sharedStrings.xml`, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => void (isText && (current += text)),
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(unescaped(current));
      if (strings.length > xlsxLimits.sharedStrings) throw new XlsxTrouble('too-large');
    },
  });
  return strings;
};

/** Formats that every spreadsheet knows by number; those of times alone show no day. */
const isKnownDayFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** No spreadsheet takes a longer one. */
const LONGEST_FORMAT = 255;

const isDayFormat = (code: string): boolean =>
  code.length <= LONGEST_FORMAT && /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));

const dayStyles = async (zip: ZipEntries): Promise<readonly boolean[]> => {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellStyle = false;
  await visited(zip, `${ROOT}styles.xml`, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = own.get(id);
      styles.push(code === undefined ? isKnownDayFormat(id) : isDayFormat(code));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
      if (styles.length > xlsxLimits.styles) throw new XlsxTrouble('too-large');
    },
  });
  return styles;
};

export const workbookParts = async (zip: ZipEntries): Promise<WorkbookParts> => ({
  ...(await sheetPaths(zip)),
  strings: await sharedStrings(zip),
  showsDay: await dayStyles(zip),
});

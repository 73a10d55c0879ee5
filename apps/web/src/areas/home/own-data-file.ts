import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { dataSections, type OwnData } from '../../api/own-data';
import { trailParts, type TrailFact, type TrailLine } from '../../api/trail';
import { formatDay, formatInstant, formatMonth } from '../../display/calendar';
import { formatRupiah } from '../../display/numbers';
import { actorWords, eventWords, partWords } from '../trail/event-words';
import { factWords } from '../trail/fact-words';
import { termWord } from '../trail/term-words';
import { sectionWords } from './data-section-words';
import { ownFieldLabel } from './own-data-words';

/** How the page is written: its language, its words, and the values of the trail as its list shows them. */
export type PageWords = Readonly<{
  locale: string;
  _: (word: MessageDescriptor) => string;
  factText: (fact: TrailFact, value: string) => string;
}>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What stands in a field as it is read: days, months, money and words of closed lists are written out. */
const inWords = (name: string, value: string | number | boolean, words: PageWords): string => {
  if (typeof value === 'boolean') return words._(value ? msg`Ya` : msg`Tidak`);
  if (typeof value === 'number') return name.endsWith('Rupiah') ? formatRupiah(value, words.locale) : String(value);
  return textInWords(value, words);
};

const textInWords = (value: string, { locale, _ }: PageWords): string => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatInstant(value, locale);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, locale);
  if (/^\d{4}-\d\d$/.test(value)) return formatMonth(value, locale);
  const word = termWord(value);
  return word ? _(word) : value;
};

const list = (items: readonly string[], tag: 'ol' | 'dl'): string => `<${tag}>${items.join('')}</${tag}>`;
const field = (label: string, html: string): string => `<dt>${escaped(label)}</dt><dd>${html}</dd>`;

/** Lists and records within records, each value behind what it is called. */
const shown = (name: string, value: unknown, words: PageWords): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) {
    return value.length === 0
      ? '–'
      : list(value.map((one) => `<li>${shown(name, one, words)}</li>`), 'ol'); // prettier-ignore
  }
  if (typeof value !== 'object') return escaped(inWords(name, value as string | number | boolean, words));
  const fields = Object.entries(value).map(([own, held]) => {
    const label = ownFieldLabel(own);
    return field(label ? words._(label) : own, shown(own, held, words));
  });
  return list(fields, 'dl');
};

const factInWords = (fact: TrailFact, { _, factText }: PageWords): string => {
  if (fact.kind === 'sealed') return _(msg`tersegel`);
  const now = factText(fact, fact.value);
  if (fact.before === undefined) return now;
  const before = factText(fact, fact.before);
  return `${now} ${_(msg`(sebelumnya ${before})`)}`;
};

/** A line of the trail with its place in the chain. */
const lineShown = ({ type, recordedAt, by, facts, position, hash }: TrailLine, words: PageWords): string => {
  const { _, locale } = words;
  const who = by.id === undefined ? _(actorWords[by.kind]) : `${_(actorWords[by.kind])} ${by.id}`;
  return list(
    [
      field(_(msg`Peristiwa`), escaped(_(eventWords[type]))),
      field(_(msg`Waktu`), escaped(formatInstant(recordedAt, locale))),
      field(_(msg`Oleh`), escaped(who)),
      ...facts.map((fact) => field(_(factWords[fact.name]), escaped(factInWords(fact, words)))),
      field(_(msg`Tempat dalam rantai`), escaped(`#${String(position)} · ${hash}`)),
    ],
    'dl',
  );
};

const section = (title: string, count: number, html: string): string =>
  `<section><h2>${escaped(title)} (${String(count)})</h2>${html}</section>`;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(6rem,14rem) minmax(0,1fr);gap:.2rem 1rem;margin:0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}ol{padding-left:1.2rem;margin:0}li{margin:.5rem 0}';

/** One page that needs nothing else, to be read and printed. */
export const ownDataPage = ({ records, trail }: OwnData, title: string, words: PageWords): string => {
  const { _, locale } = words;
  const held = dataSections.map((name) =>
    section(_(sectionWords[name].label), records[name].length, shown(name, records[name], words)),
  );
  const lines = trailParts.map((part) => {
    const items = trail[part].map((line) => `<li>${lineShown(line, words)}</li>`);
    const name = `${_(msg`Yang terjadi pada data saya`)} – ${_(partWords[part])}`;
    return section(name, items.length, items.length === 0 ? '–' : list(items, 'ol'));
  });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="${locale}">${head}<style>${STYLE}</style><h1>${escaped(title)}</h1>${[...held, ...lines].join('')}</html>`;
};

/** The same for programs. */
export const ownDataJson = (data: OwnData): string => JSON.stringify(data, undefined, 2);

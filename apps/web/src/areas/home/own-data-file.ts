import type { MessageDescriptor } from '@lingui/core';
import { dataSections, type OwnData } from '../../api/own-data';
import { trailParts } from '../../api/trail';
import { fieldLabel } from '../../display/field-words';
import { eventWords, partWords } from '../trail/event-words';
import { sectionWords } from './data-section-words';

type Words = (word: MessageDescriptor) => string;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const labelOf = (name: string, _: Words): string => {
  const label = fieldLabel(name);
  return label ? _(label) : name;
};

/** Lists and records within records, each value behind what it is called. */
const shown = (value: unknown, _: Words): string => {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : `<ol>${value.map((one) => `<li>${shown(one, _)}</li>`).join('')}</ol>`; // prettier-ignore
  if (typeof value !== 'object') return escaped(String(value));
  const fields = Object.entries(value).map(
    ([name, field]) => `<dt>${escaped(labelOf(name, _))}</dt><dd>${shown(field, _)}</dd>`,
  );
  return `<dl>${fields.join('')}</dl>`;
};

const section = (title: string, records: readonly object[], _: Words): string =>
  `<section><h2>${escaped(title)} (${String(records.length)})</h2>${shown(records, _)}</section>`;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.2rem 1rem;margin:0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}li{margin:.5rem 0}';

/** One page that needs nothing else, to be read and printed. */
export const ownDataPage = ({ records, trail }: OwnData, title: string, language: string, _: Words): string => {
  const held = dataSections.map((name) => section(_(sectionWords[name].label), records[name], _));
  const lines = trailParts.map((part) => {
    const inWords = trail[part].map(({ type, ...line }) => ({ event: _(eventWords[type]), ...line }));
    return section(`${title} – ${_(partWords[part])}`, inWords, _);
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${[...held, ...lines].join('')}</html>`;
};

/** The same for programs. */
export const ownDataJson = (data: OwnData): string => JSON.stringify(data, undefined, 2);

import { escapeHtml } from '@kinerja/http-server';

/** Text that is HTML already; only `html` makes it. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | undefined | false | readonly Part[];

const render = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((one: Part) => render(one)).join('');
  if (part === undefined || part === false) return '';
  return escapeHtml(String(part));
};

/** Everything put in is escaped unless it came from `html` itself; undefined and false leave nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.reduce((page, text, index) => page + render(parts[index - 1]) + text));

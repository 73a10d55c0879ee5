import { html, type Html } from './html';

export type Page = Readonly<{
  title: string;
  /** Address of the style sheet, relative to the page, so that it holds under any mount point. */
  style: 'style.css' | '../style.css';
  body: Html;
}>;

/** A whole document: no script, nothing inline, readable without the style sheet. */
export const documentOf = ({ title, style, body }: Page): string =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${style}" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.text.replace(/\n\s+/g, '\n');

const MONTHS = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
]; // prettier-ignore

/** `2026-10-31` → `31 Oktober 2026`. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

/** Decimals are written with a comma: `82.22` → `82,22`. */
export const decimalInWords = (text: string): string => text.replace('.', ',');

export const periodInWords = ({ from, to }: Readonly<{ from: string; to: string }>): string =>
  `${dayInWords(from)} sampai ${dayInWords(to)}`;

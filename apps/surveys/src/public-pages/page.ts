import { dayInIndonesian } from '@kinerja/vocabulary';
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

export const periodInWords = ({ from, to }: Readonly<{ from: string; to: string }>): string =>
  `${dayInIndonesian(from)} sampai ${dayInIndonesian(to)}`;

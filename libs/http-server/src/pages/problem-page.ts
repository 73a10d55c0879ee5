import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html';
import { wordsFor, type Happened, type PageLanguage } from './page-words';

/** So long a reader waits before the page asks again by itself, in seconds. */
const ASK_AGAIN_SECONDS = 5;

const style = `:root{font:1.125rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}body{margin:0}main{max-width:36rem;margin:0 auto;padding:2rem 1rem}h1{font-size:1.5rem;line-height:1.25}a{color:#0b4f9c;font-weight:700}:focus-visible{outline:3px solid #ffb000;outline-offset:2px}small{color:#555}@media(prefers-color-scheme:dark){:root{color:#eee;background:#16181c}a{color:#8ab8ff}small{color:#bbb}}`;

/** Nothing is loaded and nothing runs; the one style element is known by its hash. */
export const pagePolicy = [
  `default-src 'none'`,
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

const around = {
  id: {
    home: 'Ke halaman depan',
    again: 'Halaman ini dimuat ulang dengan sendirinya.',
    notSent: 'Yang baru saja Anda kirim belum diterima: kembali ke halaman sebelumnya, lalu kirim lagi.',
    number: 'Nomor',
  },
  en: {
    home: 'To the front page',
    again: 'This page reloads by itself.',
    notSent: 'What you have just sent was not taken: go back to the page before and send it again.',
    number: 'Number',
  },
} as const;

export type ProblemPage = Happened &
  Readonly<{
    language: PageLanguage;
    /** Address of the front page. */
    home: string;
    /** A form was sent: asking for its address again would show an empty one. */
    wasSent: boolean;
    /** Finds the request in the log. */
    trace: string;
  }>;

/** A small page of its own: needs no file, no script and no connection to say what happened and what to do. */
export const problemPage = ({ language, home, wasSent, trace, ...happened }: ProblemPage): string => {
  const { title, what, todo } = wordsFor(happened, language);
  const { again, notSent, number, ...words } = around[language];
  const isAway = [502, 503, 504].includes(happened.status);
  const reloads = isAway && !wasSent;
  const more = reloads ? again : wasSent && isAway ? notSent : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${reloads ? `<meta http-equiv="refresh" content="${ASK_AGAIN_SECONDS}">\n` : ''}<title>${escapeHtml(title)} · Kinerja</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(what)}</p>
<p>${[todo, more].filter(Boolean).map(escapeHtml).join(' ')}</p>
<p><a href="${escapeHtml(home)}">${words.home}</a></p>
<p><small>${happened.status} · ${number}: ${escapeHtml(trace)}</small></p>
</main>
</body>
</html>
`;
};

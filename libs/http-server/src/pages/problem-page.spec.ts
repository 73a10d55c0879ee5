import { createHash } from 'node:crypto';
import { pagePolicy, problemPage, type ProblemPage } from './problem-page';
import { languageOf, wantsPage } from './tell-people';

const page = (changes: Partial<ProblemPage> = {}): string =>
  problemPage({ status: 404, language: 'id', home: '/dinsos/', wasSent: false, trace: 't-1', ...changes });

it.each([
  [undefined, 'id'],
  ['', 'id'],
  ['fr-FR,fr;q=0.9', 'id'],
  ['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'],
  ['en-US,en;q=0.9', 'en'],
  ['en;q=0.5, id;q=0.9', 'id'],
  ['de, en;q=0.3', 'en'],
  ['en;q=0', 'id'],
  [';;q=,,en;q=x', 'id'],
])('takes %s for the language %s', (header, language) => expect(languageOf(header)).toBe(language));

it.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['application/json', false],
  ['application/json, text/html', false],
  ['*/*', false],
  [undefined, false],
])('gives a page to who asks for %s: %s', (accept, isPage) =>
  expect(wantsPage({ headers: accept === undefined ? {} : { accept } })).toBe(isPage),
);

const statuses = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 501, 502, 503, 504];

it.each(statuses)('says of %i what happened and what to do in both languages, in less than 15 KiB', (status) => {
  const [indonesian, english] = [page({ status }), page({ status, language: 'en' })];
  for (const text of [indonesian, english]) {
    expect(Buffer.byteLength(text)).toBeLessThan(15 * 1024);
    expect(text).toMatch(/<h1>[^<]+<\/h1>\n<p>[^<]+<\/p>\n<p>[^<]+<\/p>/);
    expect(text).toContain('<a href="/dinsos/">');
    expect(text).not.toMatch(/src=|<link|<script|url\(/);
  }
  expect(indonesian).not.toBe(english);
});

it('asks again by itself while a part is away, but not for an address to which a form was sent', () => {
  expect(page({ status: 503 })).toContain('<meta http-equiv="refresh" content="5">');
  expect(page({ status: 503, wasSent: true })).not.toContain('refresh');
  expect(page({ status: 500 })).not.toContain('refresh');
});

it('shows no text as markup', () => {
  const shown = page({ status: 503, agency: '<b>Dinas & Sosial</b>', trace: '"><script>' });
  expect(shown).toContain('<h1>&lt;b&gt;Dinas &amp; Sosial&lt;/b&gt; sedang dimulai</h1>');
  expect(shown).not.toContain('<script>');
});

it('allows the one style element it has, and nothing else', () => {
  const style = /<style>([^<]*)<\/style>/.exec(page())?.[1] ?? '';
  expect(pagePolicy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(pagePolicy).toContain(`default-src 'none'`);
});

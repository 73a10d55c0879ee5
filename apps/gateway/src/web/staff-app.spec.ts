import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFor, PLACES } from './staff-app';

const html = '<html><head>\n<base href="/" />\n<title>Kinerja</title></head></html>';

it('tells the page where it is mounted, once', () => {
  const page = pageFor(html, '/dinsos', 'n0nce');
  expect(page.match(/<base /g)).toHaveLength(1);
  expect(page).toContain('<base href="/dinsos/" />');
  expect(page).toContain('<meta name="csp-nonce" content="n0nce" />');
});
it('mounts at the root of an address too', () => expect(pageFor(html, '', 'n')).toContain('<base href="/" />'));

it('knows the first part of every address of the staff app', () => {
  const manifest = readFileSync(join(__dirname, '..', '..', '..', 'web', 'src', 'routes', 'manifest.ts'), 'utf8');
  const firstParts = [...manifest.matchAll(/path: '\/([^'/]*)/g)].map(([, part]) => part);
  expect(firstParts.length).toBeGreaterThan(5);
  expect([...PLACES].sort()).toEqual([...new Set(['', 'sign-in', ...firstParts])].sort());
});

import { readFileSync } from 'node:fs';
import { roles, type Door, type Role } from '@kinerja/vocabulary';
import { transformSync } from '@swc/core';
import type { Page } from 'playwright-core';

const MANIFEST = 'apps/web/src/routes/manifest.ts';

/** A screen of the staff app, with its title in Indonesian; `path`: `/tpp/runs/$runId`. */
export type Screen = Readonly<{ path: string; title: string; audience: Door }>;
type Stated = Omit<Screen, 'title'> & Readonly<{ title: Readonly<{ message: string }> }>;

/** The staff app's list of screens as it stands in its source. Nothing of the screens themselves is loaded. */
const manifest = (): readonly Screen[] => {
  const { code } = transformSync(readFileSync(MANIFEST, 'utf8'), {
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      experimental: {
        plugins: [['@lingui/swc-plugin', { useLinguiV5IdGeneration: true, descriptorFields: 'message' }]],
      },
    },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  const exported: { manifest?: readonly Stated[] } = {};
  new Function('exports', 'require', code)(exported, () => ({}));
  if (exported.manifest === undefined) throw new Error(`${MANIFEST} exports no manifest`);
  return exported.manifest.map((screen) => ({ ...screen, title: screen.title.message }));
};

/** Who opens a screen in a test: the first role that it is for, an employee where it is for all; undefined where nobody need be signed in. */
export const roleFor = ({ path, audience }: Screen): Role | undefined => {
  if (audience.kind === 'everybody') return undefined;
  const [role = 'employee'] = audience.anyOf ?? [];
  if (!roles.includes(role)) throw new Error(`${MANIFEST} shows ${path} to ${role}, which is no role`);
  return role;
};

/** Screens with an address of their own, `/tpp/runs/$runId` has one only with a run. */
export const addressed = (): readonly Screen[] => manifest().filter(({ path }) => !path.includes('$'));

/** Waits until a screen stands: its heading is there and nothing of it is still on its way. */
export const stands = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 120_000 });
  await loaded(page);
};

/** What is used of a browser's page, whose types this project does not have. */
type InPage = Readonly<{ document: Readonly<{ querySelectorAll: (selector: string) => ArrayLike<unknown> }> }>;

/** Waits until nothing of a screen is still drawn as grey bars. */
export const loaded = async (page: Page): Promise<void> => {
  // A function: the page's own policy forbids to make one of a text while it waits.
  await page.waitForFunction(() => {
    const { document } = globalThis as unknown as InPage;
    return document.querySelectorAll('[data-testid=loading], #waiting').length === 0;
  });
};

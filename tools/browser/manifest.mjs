import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

const MANIFEST = 'apps/web/src/routes/manifest.ts';

/** The staff app's list of screens as it stands in its source, with titles in Indonesian: `{path, area, title, menu, …}`. Nothing of the screens themselves is loaded. */
export const manifest = () => {
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
  const exported = {};
  new Function('exports', 'require', code)(exported, () => ({}));
  return exported.manifest.map((screen) => ({ ...screen, title: screen.title.message }));
};

/** Who opens a screen in a test: the first role that it is for, else anybody of the agency; undefined where nobody is signed in. */
export const roleFor = ({ audience: { kind, anyOf = [] } }) =>
  kind === 'everybody' ? undefined : (anyOf[0] ?? 'employee');

/** Screens with an address of their own, `/tpp/runs/$runId` has one only with a run. */
export const addressed = () => manifest().filter(({ path }) => !path.includes('$'));

/** Waits until a screen stands: its heading is there and nothing of it is still on its way. */
export const stands = async (page, title) => {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.querySelectorAll('[data-testid=loading]').length === 0);
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| F'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', , proof = '', figure = '']) => ({ id, proof, figure }));

/** `` `path` › part of the test's name `` */
const proofs = rows.flatMap(({ id, proof }) =>
  [...proof.matchAll(/`([^`]+)` › ([^<]+)/g)].map(([, path = '', name = '']) => ({ id, path, name: name.trim() })),
);

it('names every fault from F01 to F69 once', () => {
  const wanted = Array.from({ length: 69 }, (_, n) => `F${String(n + 1).padStart(2, '0')}`);
  expect(rows.map(({ id }) => id)).toEqual(wanted);
});

it.each(rows)('$id has a proof, or says why it has none yet', ({ proof, figure }) => {
  expect(figure).not.toBe('');
  expect(proof !== '–' || /^(not yet|by construction): /.test(figure)).toBe(true);
});

it.each(proofs)('$id: $path has a test “$name”', ({ path, name }) => {
  const file = join(root, path);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
});

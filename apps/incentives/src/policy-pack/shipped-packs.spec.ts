import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateTpp, packId } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { readPacks } from './shipped-packs';

type Golden = Readonly<{ name: string; person: object; expected: object }>;
const folder = join(__dirname, '..', '..', 'policy-packs');

it('ships packs that are sound and agree with their golden cases', async () => {
  const packs = await readPacks(folder);
  expect(packs.map(packId)).toEqual(['kota-contoh@1']);
  for (const pack of packs) {
    const cases = fromJson(
      await readFile(join(folder, `${pack.name}-${pack.version}.golden.json`), 'utf8'),
    ) as Golden[];
    expect(cases.length).toBeGreaterThan(3);
    for (const { name, person, expected } of cases)
      expect({ name, answer: calculateTpp({ pack, person }) }).toMatchObject({
        name,
        answer: { ok: true, value: expected },
      });
  }
});

it('names the file and the field of a faulty pack', () =>
  expect(readPacks(join(__dirname, 'faulty-packs'))).rejects.toThrow(/faulty-1\.json: .*version at least 1/));

/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { faultWords } from '../../display/post-words';
import { answering } from '../../testing/answers.fixtures';
import { rendered } from '../../testing/rendered.fixtures';
import { PeopleFaultsCard } from './people-faults-card';

it('tells of each agency how much is to be mended, of which kind, and when it counted', async () => {
  const counts = {
    ...Object.fromEntries(Object.keys(faultWords).map((kind) => [kind, 0])),
    'no-head': 2,
    'no-account': 3,
  };
  answering({
    'monitoring/people-faults': {
      items: [
        {
          agency: 'dinsos',
          name: 'Dinas Sosial',
          counted: { counts, countedOn: '2026-11-30', countedAt: '2026-11-30T01:00:00.000Z' },
        },
        { agency: 'dukcapil', name: 'Disdukcapil', counted: null },
      ],
      next: null,
    },
  });
  await rendered(<PeopleFaultsCard />, '/monitor');
  const rows = (await screen.findAllByTestId('agency-fault')).map(({ textContent }) => textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/Dinas Sosial.*5.*Unit tanpa kepala 2.*Pegawai tanpa akun 3.*30 Nov 2026/);
  expect(rows[1]).toMatch(/Disdukcapil.*–.*belum pernah/);
});

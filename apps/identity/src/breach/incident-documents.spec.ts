import type { Concerned } from '@kinerja/identity-domain';
import { instant } from '@kinerja/vocabulary';
import { institutionLetter, personNotice, publicNotice } from './incident-documents';

const concerned: Concerned = { scope: 'everybody', unitIds: [], employeeIds: [] };
const noticed = { noticedAt: instant('2026-12-01T01:05:00.000Z'), zone: 'WIB' } as const;
const counted = { dueAt: instant('2026-12-04T01:05:00.000Z'), people: 12 };

describe('the drafts (IDN-242)', () => {
  it('have all that Article 46 asks for, by the clock of the agency', () => {
    const facts = {
      ...{ dataKinds: ['payee'] as const, concerned, happenedWhen: 'Malam 30 November', happenedHow: 'Salah alamat' },
      ...{ handling: 'Tautan dicabut', contact: 'Subbagian Umum' },
    };
    const letter = institutionLetter({ ...noticed, ...counted, facts });
    const notice = personNotice({ ...noticed, facts });
    const announcement = publicNotice({ ...noticed, ...counted, facts });
    const said = ['rekening bank', 'Malam 30 November', 'Salah alamat', 'Tautan dicabut', 'Subbagian Umum'];
    for (const words of [...said, '1 Desember 2026 pukul 08.05 WIB', 'Pasal 46'])
      for (const document of [letter, notice, announcement]) expect(document).toContain(words);
    expect(letter).toContain('12 orang');
    expect(letter).toContain('4 Desember 2026 pukul 08.05 WIB');
    expect(`${letter}${notice}${announcement}`).not.toContain('[belum diketahui]');
  });

  it('mark what nobody knows yet', () => {
    const facts = { dataKinds: [], concerned };
    expect(institutionLetter({ ...noticed, ...counted, facts }).split('[belum diketahui]')).toHaveLength(6);
    expect(personNotice({ ...noticed, facts }).split('[belum diketahui]')).toHaveLength(6);
  });
});

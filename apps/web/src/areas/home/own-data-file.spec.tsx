import { setupI18n } from '@lingui/core';
import { dataSections, type OwnData } from '../../api/own-data';
import { trailParts } from '../../api/trail';
import { ownDataPage } from './own-data-file';

const none = {
  records: Object.fromEntries(dataSections.map((name) => [name, []])),
  trail: Object.fromEntries(trailParts.map((part) => [part, []])),
} as unknown as OwnData;
const i18n = setupI18n({ locale: 'id', messages: { id: {} } });
const page = (data: Partial<OwnData['records']>, trail: Partial<OwnData['trail']> = {}) =>
  ownDataPage({ records: { ...none.records, ...data }, trail: { ...none.trail, ...trail } }, 'Data saya', {
    ...{ locale: 'id', _: (word) => i18n._(word) },
    factText: (_fact, value) => value,
  });

it('calls each field by its name, and writes out days, money and words of lists (IDN-171)', () => {
  const html = page({
    person: [{ employment: 'pns', duty: 'member', startsOn: '2026-01-01', unitId: 'u1' }],
    evaluations: [{ month: '2026-10', predikat: 'baik' }],
    allowances: [{ runId: 'r1', netRupiah: 3359707, isApproved: true }],
  });
  for (const said of [
    '<dt>Status kepegawaian</dt><dd>PNS</dd>',
    '<dt>Tugas</dt><dd>Anggota</dd>',
    '<dt>Hari pertama</dt><dd>Kam, 1 Jan 2026</dd>',
    '<dt>Bulan</dt><dd>Oktober 2026</dd><dt>Predikat</dt><dd>Baik</dd>',
    '<dt>Kode</dt><dd>r1</dd>',
    '<dt>Sudah disegel</dt><dd>Ya</dd>',
  ])
    expect(html).toContain(said);
  expect(html).toMatch(/<dt>Bersih<\/dt><dd>Rp\s?3\.359\.707<\/dd>/);
});

it('says of a line of the trail what happened, by whom, and where it stands in the chain; text stays text', () => {
  const html = page(
    {},
    {
      identity: [
        {
          ...{ position: 7, hash: 'ab12', eventId: 'e1', type: 'AccountDisabled', stream: 'account-1', version: 2 },
          ...{ recordedAt: '2026-11-02T00:00:00.000Z', object: 'account', by: { kind: 'public' } },
          facts: [
            { name: 'account', kind: 'text', value: '<b>Ayu</b>' },
            { name: 'reason', kind: 'sealed', value: '' },
          ],
        },
      ],
    },
  );
  expect(html).toContain('<dt>Peristiwa</dt><dd>Akun dinonaktifkan</dd>');
  expect(html).toContain('<dt>Oleh</dt><dd>Orang yang belum masuk ke akun</dd>');
  expect(html).toContain('<dt>Akun</dt><dd>&lt;b&gt;Ayu&lt;/b&gt;</dd><dt>Alasan</dt><dd>tersegel</dd>');
  expect(html).toContain('<dt>Tempat dalam rantai</dt><dd>#7 · ab12</dd>');
});

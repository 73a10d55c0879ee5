import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CENTRE, editionOf, Home, madeUpCity, writeEdition } from '@kinerja/installation';
import { parse } from 'yaml';
import { agencyNetworks } from './agency-networks';
import { cityOfContainers } from './city-of-containers';

let home: Home;
beforeEach(() => (home = Home.open(mkdtempSync(join(tmpdir(), 'kinerja-city-')))));
afterEach(() => rmSync(home.folder, { recursive: true }));

const codes = (further?: { code: string; name: string }): readonly string[] =>
  cityOfContainers(home, further).agencies.map(({ code }) => code);

it('has the three agencies of the sample, and keeps what was added', () => {
  expect(codes()).toEqual(['diskominfo', 'disdukcapil', 'dinsos']);
  expect(codes({ code: 'dinkes', name: 'Dinas Kesehatan' })).toEqual(['diskominfo', 'disdukcapil', 'dinsos', 'dinkes']);
  expect(codes()).toContain('dinkes');
  expect(editionOf(home)).toBe('distributed');
});

it('begins with the agency that is named first, where there is one', () =>
  expect(codes({ code: 'dinkes', name: 'Dinas Kesehatan' })).toEqual(['dinkes']));

it('refuses what is no code of an agency, and a home of the other edition', () => {
  expect(() => codes({ code: 'Dinas Kesehatan', name: 'Dinas Kesehatan' })).toThrow(RangeError);
  expect(() => codes({ code: CENTRE, name: 'BKPSDM' })).toThrow('is the centre');
  for (const name of ['Dinas\u0000Baru', 'Dinas \ud83d', '   ', 'Dinas\nBaru'])
    expect(() => codes({ code: 'baru', name })).toThrow(/^name: /);
  expect(() => codes({ code: 'kafka', name: 'Kafka' })).toThrow('choose another code');
  expect(home.read('city.json')).toBeUndefined();
  home.write('city.json', madeUpCity(0));
  writeEdition(home, 'embedded');
  expect(() => codes()).toThrow('holds an installation of the embedded edition');
});

it('gives each agency a network of its own, in which Kafka and the door of the centre stand', () => {
  const both = { diskominfo: {}, dinsos: {} };
  expect(parse(agencyNetworks(['diskominfo', 'dinsos']))).toEqual({
    services: { kafka: { networks: both }, 'centre-gateway': { networks: both } },
    networks: {
      diskominfo: { name: 'kinerja-diskominfo', internal: true },
      dinsos: { name: 'kinerja-dinsos', internal: true },
    },
  });
});

import { specFor } from '@kinerja/domain-testing';
import { localDate, yearMonth } from '@kinerja/vocabulary';
import {
  adoptionRefusals,
  policyPackDecider,
  type AdoptPolicyPack,
  type WithdrawPolicyPack,
} from './policy-pack.decider';
import type { PolicyPackEvent } from './policy-pack.events';
import { now, officer, other } from './run.fixtures';
import { linearPack } from './tpp.fixtures';

const october = { month: yearMonth('2026-10'), earliest: localDate('2026-11-01') };
const { given } = specFor(policyPackDecider);
const quiet = { actingPercent: '0', tax: { regime: 'final-by-golongan', percent: { III: '5' } } } as const;
const packFrom = (validFrom: string) => linearPack({ ...quiet, validFrom: localDate(validFrom) });
const adopt = (validFrom: string, sealed?: string): AdoptPolicyPack => ({
  type: 'AdoptPolicyPack',
  data: {
    ...{ pack: packFrom(validFrom), by: officer, now },
    ...(sealed !== undefined && { lastSealedMonth: yearMonth(sealed) }),
  },
});
const adopted = (validFrom: string, warnings: readonly string[] = []): PolicyPackEvent => ({
  type: 'PolicyPackAdopted',
  data: { pack: packFrom(validFrom), warnings, by: officer, at: now },
});
const withdraw = (change: Partial<WithdrawPolicyPack['data']> = {}): WithdrawPolicyPack => ({
  type: 'WithdrawPolicyPack',
  data: {
    ...{ packId: 'uji@1', reason: 'Perwali diganti', isUsed: false, today: localDate('2026-12-03') },
    ...{ by: officer, now },
    ...change,
  },
});
const withdrawn: PolicyPackEvent = {
  type: 'PolicyPackWithdrawn',
  data: { packId: 'uji@1', reason: 'Perwali diganti', by: officer, at: now },
};

describe('the months a pack may begin in (TPP-100)', () => {
  const refused = { code: 'policy-pack.month-sealed', ...october } as const;

  it('are those after the last one that was sealed', () =>
    given().when(adopt('2026-11-01', '2026-10')).then(adopted('2026-11-01')));
  it.each(['2025-01-01', '2026-10-01', '2026-10-31'])('do not begin with %s, where October is sealed', (day) =>
    given().when(adopt(day, '2026-10')).thenRefused(refused),
  );
  it('are any while nothing was sealed', () => given().when(adopt('2025-01-01')).then(adopted('2025-01-01')));
  it('do not matter to the same text that comes again', () =>
    given(adopted('2026-10-01')).when(adopt('2026-10-01', '2026-10')).thenNothing());
});

it('warns of a pack that begins within a month, for it counts for the whole of it (TPP-020)', () =>
  given()
    .when(adopt('2026-12-15'))
    .then(adopted('2026-12-15', [expect.stringMatching(/^validFrom: .*2026-12-15 dipakai untuk seluruh bulan itu/)])));

it('tells all that stands against an adoption, the first of it as adopting does', () => {
  const { pack } = adopt('2026-10-01').data;
  const ter = { pack: { ...pack, tax: { regime: 'ter' } as const }, lastSealedMonth: yearMonth('2026-10') };
  const state = [adopted('2026-10-01')].reduce(policyPackDecider.evolve, policyPackDecider.initialState);
  expect(adoptionRefusals(ter, state).map(({ code }) => code)).toEqual([
    'policy-pack.version-exists',
    'policy-pack.facts-without-source',
    'policy-pack.month-sealed',
  ]);
  expect(adoptionRefusals({ pack }, policyPackDecider.initialState)).toEqual([]);
});

describe('a withdrawal (TPP-101)', () => {
  it('takes a pack back before its first day', () => given(adopted('2027-01-01')).when(withdraw()).then(withdrawn));
  it('may be done by another officer, and keeps the reason without its blanks', () =>
    given(adopted('2027-01-01'))
      .when(withdraw({ by: other, reason: '  Salah ketik ' }))
      .then({ ...withdrawn, data: { ...withdrawn.data, by: other, reason: 'Salah ketik' } } as PolicyPackEvent));
  it.each(['2026-12-03', '2026-01-01'])('comes too late for a pack of %s', (validFrom) =>
    given(adopted(validFrom))
      .when(withdraw())
      .thenRefused({
        ...{ code: 'policy-pack.in-force', pack: 'uji@1', validFrom: localDate(validFrom) },
      }),
  );
  it('is refused once a run was opened with the pack, whenever it begins', () =>
    given(adopted('2027-01-01'))
      .when(withdraw({ isUsed: true }))
      .thenRefused({ code: 'policy-pack.used', pack: 'uji@1' }));
  it('needs a reason', () =>
    given(adopted('2027-01-01'))
      .when(withdraw({ reason: ' ' }))
      .thenRefused({ code: 'policy-pack.reason-missing' }));
  it('needs a pack', () => given().when(withdraw()).thenRefused({ code: 'policy-pack.not-found', pack: 'uji@1' }));
  it('is done once, and its version is never adopted again, the same text or not', () => {
    const refused = { code: 'policy-pack.withdrawn', pack: 'uji@1', by: officer, at: now } as const;
    given(adopted('2027-01-01'), withdrawn).when(withdraw()).thenRefused(refused);
    given(adopted('2027-01-01'), withdrawn).when(adopt('2027-01-01')).thenRefused(refused);
  });
});

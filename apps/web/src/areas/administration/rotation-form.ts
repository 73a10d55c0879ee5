import type { CycleDay } from '@kinerja/vocabulary';
import { rotation as limits, team as teamLimits } from '../../api/generated/identity.limits';
import type { RotationStatement, ShiftPattern, UnitRotation } from '../../api/identity';
import type { BodyOf } from '../../api/operation';
import { today } from '../../display/calendar';
import { choice, day, text } from '../../forms/rules';
import { useForm } from '../../forms/use-form';

type Fields = Readonly<Record<string, string>>;
type Body = BodyOf<'POST identity/rotations/{id}'>;

const MOST_DAYS = 28;
const MOST_TEAMS = 12;
const LETTERS = 'ABCDEFGHIJKL';

const numbers = (most: number): readonly string[] => Array.from({ length: most }, (_, nth) => String(nth + 1));
export const dayCounts = numbers(MOST_DAYS);
export const teamCounts = numbers(MOST_TEAMS);

export const daysIn = ({ days = '' }: Fields): number => (dayCounts.includes(days) ? Number(days) : 0);
export const teamsIn = ({ teams = '' }: Fields): number => (teamCounts.includes(teams) ? Number(teams) : 0);

/** Four teams, each a day behind the other: most rotations begin so. */
const newRotation = (): Fields => ({ from: today(), days: '4', teams: '4', reason: '' });
const newTeams: Fields = Object.fromEntries(
  [...LETTERS].flatMap((letter, nth) => [
    [`team${nth}`, `Regu ${letter}`],
    [`offset${nth}`, String(nth)],
  ]),
);

const fieldsOf = ({ from, cycle, teams }: RotationStatement): Fields => ({
  ...{ from, days: String(cycle.length), teams: String(teams.length), reason: '' },
  ...Object.fromEntries(cycle.map(({ shift }, nth) => [`day${nth}`, shift?.patternId ?? ''])),
  ...Object.fromEntries(
    teams.flatMap(({ name, offset }, nth) => [
      [`team${nth}`, name],
      [`offset${nth}`, String(offset)],
    ]),
  ),
});

/** The cycle as it stands in the form. */
export const cycleIn = (fields: Fields, patterns: readonly ShiftPattern[]): readonly CycleDay[] =>
  Array.from({ length: daysIn(fields) }, (_, nth) => {
    const shift = patterns.find(({ patternId }) => patternId === fields[`day${nth}`]);
    return shift ? { shift } : {};
  });

export const bodyOf = (fields: Fields): Body => {
  const reason = (fields['reason'] ?? '').trim();
  const cycle = Array.from({ length: daysIn(fields) }, (_, nth) => {
    const patternId = fields[`day${nth}`] ?? '';
    return patternId === '' ? {} : { patternId };
  });
  const teams = Array.from({ length: teamsIn(fields) }, (_, nth) => ({
    name: (fields[`team${nth}`] ?? '').trim(),
    offset: Number(fields[`offset${nth}`] ?? nth),
  }));
  return { from: fields['from'] ?? '', cycle, teams, ...(reason !== '' && { reason }) };
};

const required = { required: true } as const;

/** Whether something is said of the day already: then a reason is asked for. */
export const isCorrection = ({ from }: Fields, { statements }: UnitRotation): boolean =>
  statements.some((statement) => statement.from === from);

export const useRotationForm = (rotation: UnitRotation, changed: RotationStatement | undefined) =>
  useForm<string>({
    form: `rotation:${rotation.unitId}:${changed?.from ?? 'new'}`,
    begin: { ...newTeams, ...(changed ? fieldsOf(changed) : newRotation()) },
    rules: (fields) => ({
      from: day(required),
      days: choice(dayCounts, required),
      teams: choice(teamCounts, required),
      ...Object.fromEntries(
        Array.from({ length: teamsIn(fields) }, (_, nth) => [
          [`team${nth}`, text(teamLimits.name)] as const,
          [
            `offset${nth}`,
            choice(
              dayCounts.slice(0, daysIn(fields)).map((count) => String(Number(count) - 1)),
              required,
            ),
          ] as const,
        ]).flat(),
      ),
      reason: text(limits.reason, isCorrection(fields, rotation)),
    }),
  });

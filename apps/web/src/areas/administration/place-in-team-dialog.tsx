import { Checkbox, Input, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { personWith } from '../../api/directory';
import { placeInTeam as limits } from '../../api/generated/identity.limits';
import type { ShiftMember, UnitRotation } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { useField } from '../../forms/form-context';
import { Form } from '../../forms/form';
import { ChoiceField, DayField } from '../../forms/picked-fields';
import { day as dayRule, text } from '../../forms/rules';
import { useForm } from '../../forms/use-form';
import { useRefusedAtField, type FieldOfRefusal } from '../../forms/use-refused-at-field';
import { Dialog } from '../../shell/dialog';
import { teamOfMember, teamsOn } from './rotation-days';

type Fields = Readonly<Record<string, string>>;

const CHOSEN = 'chosen';
const fieldOf = (assignmentId: string): string => `post-${assignmentId}`;
const chosenIn = (fields: Fields, members: readonly ShiftMember[]): readonly string[] =>
  members.map(({ assignmentId }) => assignmentId).filter((id) => fields[fieldOf(id)] === CHOSEN);

/** Whether somebody is chosen, as a field of the form: blank is a fault. */
const withWhoIs = (fields: Fields): Fields => {
  const isSomebody = Object.entries(fields).some(([name, is]) => name.startsWith(fieldOf('')) && is === CHOSEN);
  return { ...fields, posts: isSomebody ? CHOSEN : '' };
};

const refusedFields: FieldOfRefusal = { 'rotation.team-unknown': 'team', 'rotation.post-not-held': 'from' };

type PlaceProps = Readonly<{ rotation: UnitRotation; day: string; onClose: () => void }>;

/** People into a team, or into none, from a day on. */
export const PlaceInTeamDialog = ({ rotation, day, onClose }: PlaceProps) => {
  const { t } = useLingui();
  const { unitId, statements, members } = rotation;
  const form = useForm<string>({
    form: `place-in-team:${unitId}`,
    begin: { from: day, team: '' },
    shown: withWhoIs,
    rules: { from: dayRule(limits.from), posts: text({ required: true }) },
  });
  const placing = useCommand('POST identity/rotations/{id}/members', {
    refreshes: ['identity', 'reporting'],
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(placing.error, refusedFields);
  const { from = '', team = '' } = form.fields;
  const posts = [...chosenIn(form.fields, members)];
  const send = () => placing.mutate({ params: { id: unitId }, body: { from, posts, ...(team !== '' && { team }) } });
  return (
    <Dialog title={t`Tempatkan pegawai`} onClose={onClose}>
      <Form form={form} sending={{ ...placing, error }} onSend={send} action={<Trans>Simpan</Trans>} testId="save-team">
        <DayField name="from" label={t`Berlaku mulai`} />
        <ChoiceField
          name="team"
          label={t`Regu`}
          nothing={t`Tanpa regu: kalender instansi`}
          options={teamsOn(statements, from).map((name) => ({ value: name, label: name }))}
        />
        <WhoIsPlaced
          members={members}
          teamOf={(member) => teamOfMember(member, statements, from)}
          isChosen={(id) => form.fields[fieldOf(id)] === CHOSEN}
          onChoose={(id, is) => form.change({ [fieldOf(id)]: is ? CHOSEN : '' })}
        />
      </Form>
    </Dialog>
  );
};

type WhoProps = Readonly<{
  members: readonly ShiftMember[];
  teamOf: (member: ShiftMember) => string | undefined;
  isChosen: (assignmentId: string) => boolean;
  onChoose: (assignmentId: string, is: boolean) => void;
}>;

const WhoIsPlaced = ({ members, teamOf, isChosen, onChoose }: WhoProps) => {
  const { error } = useField('posts');
  return (
    <Stack
      gap="xs"
      component="fieldset"
      className="plain-fieldset"
      aria-invalid={error !== undefined}
      tabIndex={-1}
      data-testid="who-is-placed"
    >
      <Text component="legend" fw={600} mb="xs">
        <Trans>Siapa</Trans>
      </Text>
      {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
      {members.map((member) => (
        <Candidate
          key={member.assignmentId}
          member={member}
          team={teamOf(member)}
          isChosen={isChosen(member.assignmentId)}
          onChoose={(is) => onChoose(member.assignmentId, is)}
        />
      ))}
    </Stack>
  );
};

type CandidateProps = Readonly<{
  member: ShiftMember;
  team: string | undefined;
  isChosen: boolean;
  onChoose: (is: boolean) => void;
}>;

const Candidate = ({ member: { employeeId, position }, team, isChosen, onChoose }: CandidateProps) => {
  const { t } = useLingui();
  const { data } = useQuery(personWith(employeeId));
  return (
    <Checkbox
      label={data?.name ?? t`Memuat nama`}
      description={team === undefined ? position : `${position} · ${team}`}
      checked={isChosen}
      onChange={(event) => onChoose(event.currentTarget.checked)}
      data-testid="candidate"
    />
  );
};

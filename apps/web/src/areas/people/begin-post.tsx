import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { PersonPosts, Post } from '../../api/identity';
import { useCommand } from '../../commands/use-command';
import { daysAway } from '../../display/calendar';
import { useFormat } from '../../display/use-format';
import { Form } from '../../forms/form';
import { Dialog } from '../../shell/dialog';
import { NameOf, UnitName } from '../../shell/name-of';
import { useRefusedAtField } from '../../forms/use-refused-at-field';
import { BeginPostFields } from './begin-post-fields';
import { AfterPost, ConsequenceNote } from './consequences';
import { REFRESHED } from './end-post';
import { useBeginPostForm, wordsOfPost } from './use-begin-post-form';
import { refusedFields } from './refused-fields';

type DialogProps = Readonly<{ person: PersonPosts; onClose: () => void }>;

/** The definitive post in which a further one would follow. */
const formerOf = ({ posts }: PersonPosts, startsOn: string): Post | undefined =>
  posts.find(({ kind, state, startsOn: began }) => kind === 'definitive' && state !== 'withdrawn' && began < startsOn);

/** Another post: a definitive one in the place of the former (mutasi), or one beside it by a letter. */
export const BeginPostDialog = ({ person, onClose }: DialogProps) => {
  const { employeeId } = person;
  const form = useBeginPostForm(person);
  const beginning = useCommand('POST identity/people/{id}/assignments', {
    refreshes: REFRESHED,
    draft: form.draft.form,
    onDone: () => {
      form.sent();
      onClose();
    },
  });
  const error = useRefusedAtField(beginning.error, refusedFields);
  const send = () => beginning.mutate({ params: { id: employeeId }, body: wordsOfPost(form.fields) });
  return (
    <Dialog title={<Trans>Jabatan baru</Trans>} onClose={onClose}>
      <Form
        form={form}
        sending={{ isPending: beginning.isPending, error }}
        onSend={send}
        action={<Trans>Simpan jabatan</Trans>}
        testId="send-post"
      >
        <BeginPostFields person={person} form={form} />
        <WhatFollows person={person} fields={form.fields} />
      </Form>
    </Dialog>
  );
};

type FollowsProps = Readonly<{ person: PersonPosts; fields: ReturnType<typeof useBeginPostForm>['fields'] }>;

const WhatFollows = ({ person, fields }: FollowsProps) => {
  const { kind, startsOn, superiorId, unitId } = fields;
  if (!/^\d{4}-\d\d-\d\d$/.test(startsOn) || unitId === '') return null;
  const former = kind === 'definitive' ? formerOf(person, startsOn) : undefined;
  const told = <Begun {...{ person, startsOn, superiorId, unitId, kind }} />;
  if (!former) return <ConsequenceNote>{told}</ConsequenceNote>;
  return (
    <AfterPost assignmentId={former.assignmentId} from={startsOn} goesOn>
      <Ends former={former} startsOn={startsOn} />
      {told}
    </AfterPost>
  );
};

/** When the post that another one follows ends by that. */
export const Ends = ({ former, startsOn }: Readonly<{ former: Post; startsOn: string }>) => {
  const format = useFormat();
  if (former.endsOn !== undefined && former.endsOn < startsOn) return null;
  return (
    <Text size="sm" data-testid="former-ends">
      <Trans>
        Jabatan sekarang ({former.position}, {former.unitName}) berakhir {format.day(daysAway(startsOn, -1))}.
      </Trans>
    </Text>
  );
};

type BegunProps = Readonly<{ person: PersonPosts; startsOn: string; superiorId: string; unitId: string; kind: string }>;

const Begun = ({ person, startsOn, superiorId, unitId, kind }: BegunProps) => {
  const format = useFormat();
  const day = format.day(startsOn);
  if (kind !== 'definitive')
    return (
      <Text size="sm">
        <Trans>
          Mulai {day} {person.name} bertugas di <UnitName id={unitId} /> di samping jabatan definitifnya. SKP dan
          laporannya tetap mengikuti jabatan definitif.
        </Trans>
      </Text>
    );
  if (superiorId === '') return null;
  return (
    <Text size="sm">
      <Trans>
        Mulai {day} SKP, laporan, dan penilaian {person.name} diputuskan <NameOf id={superiorId} /> di{' '}
        <UnitName id={unitId} />.
      </Trans>
    </Text>
  );
};

import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Post } from '../../api/identity';
import { dangerLook } from '../../shell/danger-look';
import { ChangeSuperiorDialog } from './change-superior';
import { EndPostDialog } from './end-post';
import { ReopenPostDialog, WithdrawPostDialog } from './take-back';

type Step = 'end' | 'superior' | 'reopen' | 'withdraw';

/** What an administrator can do with a post; nothing with one that was withdrawn. */
export const PostActions = ({ employeeId, post }: Readonly<{ employeeId: string; post: Post }>) => {
  const [step, setStep] = useState<Step>();
  if (post.state === 'withdrawn') return null;
  const close = () => setStep(undefined);
  const hasEnd = post.endsOn !== undefined;
  return (
    <Group gap="xs" mt="xs" justify="space-between">
      <Group gap="xs">
        <Action step="end" onPick={setStep}>
          {post.endCause === undefined ? <Trans>Akhiri jabatan</Trans> : <Trans>Perbaiki akhir</Trans>}
        </Action>
        <Action step="superior" onPick={setStep}>
          <Trans>Ganti atasan</Trans>
        </Action>
        {hasEnd && (
          <Action step="reopen" onPick={setStep}>
            <Trans>Batalkan akhir</Trans>
          </Action>
        )}
      </Group>
      <Button {...dangerLook} onClick={() => setStep('withdraw')} data-testid="post-withdraw">
        <Trans>Salah catat – batalkan</Trans>
      </Button>
      {step === 'end' && <EndPostDialog post={post} onClose={close} />}
      {step === 'superior' && <ChangeSuperiorDialog employeeId={employeeId} post={post} onClose={close} />}
      {step === 'reopen' && <ReopenPostDialog post={post} onClose={close} />}
      {step === 'withdraw' && <WithdrawPostDialog post={post} onClose={close} />}
    </Group>
  );
};

type ActionProps = Readonly<{ step: Step; onPick: (step: Step) => void; children: ReactNode }>;

const Action = ({ step, onPick, children }: ActionProps) => (
  <Button variant="default" onClick={() => onPick(step)} data-testid={`post-${step}`}>
    {children}
  </Button>
);

import { Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { machineScopes, type MachineScope } from '@kinerja/vocabulary';
import { scopeMeanings, scopeWords } from './service-words';

type ScopeChoiceProps = Readonly<{
  chosen: readonly MachineScope[];
  onChoose: (chosen: readonly MachineScope[]) => void;
  error?: string;
}>;

/** As a form holds them in one field. */
export const scopesIn = (text: string): readonly MachineScope[] =>
  machineScopes.filter((scope) => text.split(',').includes(scope));

/** What another system may be given, each with what it means. */
export const ScopeChoice = ({ chosen, onChoose, error }: ScopeChoiceProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  return (
    <Checkbox.Group
      label={t`Yang boleh dilakukan`}
      value={[...chosen]}
      onChange={(values) => onChoose(machineScopes.filter((scope) => values.includes(scope)))}
      error={error}
      withAsterisk
    >
      <Stack gap="xs" mt="xs">
        {machineScopes.map((scope) => (
          <Checkbox
            key={scope}
            value={scope}
            label={_(scopeWords[scope])}
            description={_(scopeMeanings[scope])}
            data-testid={`scope-${scope}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
};

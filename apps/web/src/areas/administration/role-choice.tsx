import { Checkbox, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Role } from '@kinerja/vocabulary';
import { roleKinds } from '../../api/identity';
import { everyRole, roleMeanings, roleWords } from '../../display/words';

/** Which roles take two administrators; none is known until the service has said so. */
export const useTwoPersonRoles = (): readonly Role[] =>
  (useQuery(roleKinds()).data?.items ?? []).filter((kind) => kind.needsTwoPersons).map(({ role }) => role);

/** Roles that there is something to do for here; none is known until the service has said so. */
export const useRolesHere = (): readonly Role[] => (useQuery(roleKinds()).data?.items ?? []).map(({ role }) => role);

type RoleChoiceProps = Readonly<{
  chosen: readonly Role[];
  onChoose: (chosen: readonly Role[]) => void;
  error?: string;
}>;

/** Roles with what each may do. */
export const RoleChoice = ({ chosen, onChoose, error }: RoleChoiceProps) => {
  const { _ } = useLingui();
  const { t } = useMacro();
  const ofTwo = useTwoPersonRoles();
  const here = useRolesHere();
  const meaning = (role: Role) =>
    ofTwo.includes(role) ? `${_(roleMeanings[role])} ${t`Perlu persetujuan admin kedua.`}` : _(roleMeanings[role]);
  return (
    <Checkbox.Group
      label={t`Peran`}
      value={[...chosen]}
      onChange={(values) => onChoose(everyRole.filter((role) => values.includes(role)))}
      error={error}
      withAsterisk
    >
      <Stack gap="xs" mt="xs">
        {everyRole
          .filter((role) => here.includes(role))
          .map((role) => (
            <Checkbox
              key={role}
              value={role}
              label={_(roleWords[role])}
              description={meaning(role)}
              data-testid={`role-${role}`}
            />
          ))}
      </Stack>
    </Checkbox.Group>
  );
};

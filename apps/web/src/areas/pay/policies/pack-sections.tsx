import { SimpleGrid, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Card } from '../../../shell/card';
import { fieldsFor, sections, type PackField, type Section } from './pack-fields';
import { PackFieldInput } from './pack-field-input';
import type { PackForm } from './pack-form';
import { sectionWords } from './pack-words';

const isWide = ({ kind }: PackField): boolean => kind === 'choice' || kind === 'text' || kind === 'day';

const Hint = ({ section }: Readonly<{ section: Section }>) => {
  const { _ } = useLingui();
  const { hint, filling } = sectionWords[section];
  return (
    <Text size="sm">
      {_(hint)} {filling && _(filling)}
    </Text>
  );
};

/** All values of a pack by their sections; numbers beside each other, also on a phone. */
export const PackSections = ({ fields }: Readonly<{ fields: PackForm }>) => {
  const { _ } = useLingui();
  const shown = fieldsFor((name) => fields[name]);
  return sections.map((section) => {
    const inSection = shown.filter((field) => field.section === section);
    const [wide, small] = [inSection.filter(isWide), inSection.filter((field) => !isWide(field))];
    return (
      <Card key={section} title={_(sectionWords[section].title)} testId={`form-${section}`}>
        <Hint section={section} />
        {wide.map((field) => (
          <PackFieldInput key={field.name} field={field} />
        ))}
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
          {small.map((field) => (
            <PackFieldInput key={field.name} field={field} />
          ))}
        </SimpleGrid>
      </Card>
    );
  });
};

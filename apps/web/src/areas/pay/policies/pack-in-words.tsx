import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react';
import { Card } from '../../../shell/card';
import { linesBySection, linesOf } from './pack-lines';
import { sectionWords } from './pack-words';
import { usePackWords } from './use-pack-words';
import { valuesOf } from './pack-values';

/** A whole pack, value by value, as people say it; what it does not set is not shown. */
export const PackInWords = ({ pack }: Readonly<{ pack: unknown }>) => {
  const { _ } = useLingui();
  const words = usePackWords();
  return (
    <Stack gap="md" data-testid="pack-in-words">
      {linesBySection(linesOf(valuesOf(pack), words)).map(({ section, lines }) => (
        <Card key={section} title={_(sectionWords[section].title)} testId={`pack-${section}`}>
          <Text size="sm">{_(sectionWords[section].hint)}</Text>
          <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" m={0}>
            {lines.map(({ name, label, value }) => (
              <div key={name}>
                <Text component="dt" size="sm" c="dark.3">
                  {label}
                </Text>
                <Text component="dd" m={0} fw={600} className="breakable">
                  {value}
                </Text>
              </div>
            ))}
          </SimpleGrid>
        </Card>
      ))}
    </Stack>
  );
};

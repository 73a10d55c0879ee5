import { Button } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { speak } from './language';

/**
 * Offers the other language, named in that language; the name begins with what is written, for people who speak to their device.
 * What the services said is asked again: whoever was erased is called so in the language of the reader.
 */
export const LanguageSwitch = () => {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [other, name] = i18n.locale === 'id' ? (['en', 'English'] as const) : (['id', 'Bahasa Indonesia'] as const);
  return (
    <Button
      variant="transparent"
      c="inherit"
      px={8}
      flex="none"
      lang={other}
      aria-label={`${other.toUpperCase()}: ${name}`}
      data-testid="language"
      onClick={() => void speak(other).then(() => queries.invalidateQueries())}
    >
      {other.toUpperCase()}
    </Button>
  );
};

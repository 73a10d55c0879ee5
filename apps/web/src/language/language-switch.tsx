import { Button } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { speak } from './language';

/** Offers the other language, named in that language; the name begins with what is written, for people who speak to their device. */
export const LanguageSwitch = () => {
  const { i18n } = useLingui();
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
      onClick={() => void speak(other)}
    >
      {other.toUpperCase()}
    </Button>
  );
};

import { useLingui } from '@lingui/react';
import { useMatches } from '@tanstack/react-router';
import { usePageTitle } from '../shell/use-page-title';
import type { ScreenEntry } from './screen-entry';

/** The entry of the page that is shown; undefined on an address that leads nowhere. */
export const useScreen = (): ScreenEntry | undefined =>
  useMatches({ select: (matches) => matches.at(-1)?.staticData.screen });

/** Heading and tab title: what the page calls itself, else what the manifest calls it. */
export const useScreenTitle = (own: string | undefined): string => {
  const { _ } = useLingui();
  const screen = useScreen();
  const title = own ?? (screen ? _(screen.title) : 'Kinerja');
  usePageTitle(title);
  return title;
};

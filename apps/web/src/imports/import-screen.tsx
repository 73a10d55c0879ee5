import { Screen } from '../shell/screen';
import type { ReactNode } from 'react';
import { FormerImports } from './former-imports';
import { ImportCard, type Asked } from './import-card';
import type { ImportKind } from './import-kind';
import { SavedMaps } from './saved-maps';

type ScreenProps = Readonly<{ kind: ImportKind; asked: Asked; children?: ReactNode }>;

/** An import: a file, what it would do, doing it, and what was done before. */
export const ImportScreen = ({ kind, asked, children }: ScreenProps) => (
  <Screen>
    <ImportCard kind={kind} asked={asked} />
    <FormerImports kind={kind} />
    <SavedMaps kind={kind} />
    {children}
  </Screen>
);

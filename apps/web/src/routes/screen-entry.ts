import type { MessageDescriptor } from '@lingui/core';
import type { Door, Role } from '@kinerja/vocabulary';
import type { FunctionComponent } from 'react';
import type { OperationName } from '../api/operation';
import type { Drawing } from '../shell/icon';

/** Folders below `areas/`. */
export type Area =
  | 'administration'
  | 'central'
  | 'delegations'
  | 'evaluation'
  | 'home'
  | 'pay'
  | 'people'
  | 'session'
  | 'surveys'
  | 'trail';

/** A screen, said once: router, menu, titles, the page for those without the right and the browser tests are derived from it. */
export type ScreenEntry = Readonly<{
  path: `/${string}`;
  area: Area;
  /** Heading and tab title; a screen about one thing (`TPP Oktober 2026`) says its own. */
  title: MessageDescriptor;
  /** What the screen is for. A spec holds those it is shown to against whom this lets in (docs/access). */
  operation: OperationName;
  audience: Door;
  /** Instances that run what it stands on; an agency where nothing is said. */
  stands?: 'at the centre' | 'everywhere';
  /** May open the address too; what they see there is decided by the service. */
  alsoOpensFor?: readonly Door[];
  /** The place of the menu that leads here, where the address does not begin with its. */
  reachedFrom?: `/${string}`;
  menu?: Readonly<{
    label: MessageDescriptor;
    icon: Drawing;
    /** Roles that find the place in their menu once the service has let them look (TPP-027: the head of the agency). */
    onceAllowed?: readonly Role[];
    /** Only while the agency lacks something of what it begins with. */
    isWhileUnfinished?: true;
    /** Somebody hired for this task begins here; everybody else with the first place of the menu. */
    isHomeOfSpecialists?: true;
  }>;
  /** Begins to ask what the screen asks, while its file is on its way. */
  prefetch?: (month: string | undefined) => Promise<void>;
  load: () => Promise<Readonly<{ default: FunctionComponent }>>;
}>;

import { useLingui } from '@lingui/react';
import { useFormat } from '../../../display/use-format';
import type { Words } from './pack-lines';

/** How a pack is written in the chosen language. */
export const usePackWords = (): Words => {
  const { _ } = useLingui();
  const format = useFormat();
  return { _, format };
};

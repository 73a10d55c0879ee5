import { notifications } from '@mantine/notifications';
import { focusPage } from './focus-page';

/** Of what leaves the page when it is done, and its button with it: says so, and leads who comes by keyboard back to the page. */
export const tellDone = (message: string): void => {
  notifications.show({ color: 'green', message });
  focusPage();
};

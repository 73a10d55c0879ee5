import { networkProblem } from '../api/problem';

const isAppReached = (): Promise<boolean> =>
  fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  );

/**
 * Fetches a page's file. Where nothing answers, that is said like any other failure of the network and can be tried again; the
 * router would load the whole app anew and leave people with the browser's own page. It still may where the app is reached:
 * then the file is of an older version and gone.
 */
export const fetchPage =
  <Page>(fetchFile: () => Promise<Page>) =>
  async (): Promise<Page> => {
    try {
      return await fetchFile();
    } catch (error) {
      throw (await isAppReached()) ? error : networkProblem();
    }
  };

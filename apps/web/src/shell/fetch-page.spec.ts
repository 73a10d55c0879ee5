import { Problem } from '../api/problem';
import { fetchPage } from './fetch-page';

const missing = new TypeError(
  'Failed to fetch dynamically imported module: https://kota.test/dinkes/assets/month-1.js',
);
const answering = (answer: () => Promise<Response>) => {
  Object.defineProperty(globalThis, 'document', {
    value: { baseURI: 'https://kota.test/dinkes/' },
    configurable: true,
  });
  Object.defineProperty(globalThis, 'fetch', { value: answer, configurable: true });
};
const fetched = () => fetchPage(() => Promise.reject(missing))();

it('gives the page', async () => expect(await fetchPage(() => Promise.resolve('page'))()).toBe('page'));

it('says that the network failed where nothing answers, so that the app is not loaded anew', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetched()).rejects.toMatchObject({ code: 'network', isUndecided: true });
  answering(() => Promise.resolve(new Response(null, { status: 503 })));
  await expect(fetched()).rejects.toBeInstanceOf(Problem);
});

it('leaves a file that an older version had to the router, which loads the app anew', async () => {
  answering(() => Promise.resolve(new Response(null, { status: 200 })));
  await expect(fetched()).rejects.toBe(missing);
});

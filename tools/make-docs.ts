import { fillDocuments } from './made-docs';

/** `npm run docs`: writes into the documents what is made from the code. A test holds the documents to it. */
export const main = (): number => {
  fillDocuments();
  return 0;
};

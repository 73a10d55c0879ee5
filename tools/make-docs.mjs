// `npm run docs`: writes into the documents what is made from the code, between `<!-- from: … -->` and `<!-- end -->`: regions of files
// that run, routes, settings, what a feature costs. A test holds the documents to it.
import { createRequire } from 'node:module';
import { answerHelp } from './usage.mjs';

answerHelp(`Usage: npm run docs -- [--help]

Writes into the documents what is made from the code, between <!-- from: KIND … --> and <!-- end -->:

  region FILE#NAME  lines of a file between // #region NAME and // #endregion
  routes            the routes of every service, from docs/openapi
  settings          what each process can be told
  feature-cost      what a feature costs, counted from the code`);

const { costsOfFeatures } = await import('./feature-cost/document.mjs');
const require = createRequire(import.meta.url);
require('../libs/testing/source-hook.cjs');
const { fillDocuments } = require('./made-docs.ts');

fillDocuments({ 'feature-cost': () => costsOfFeatures('.') });

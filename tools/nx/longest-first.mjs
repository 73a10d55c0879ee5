// Plain JavaScript: Jest loads it by itself, before anything is compiled.
import Sequencer from '@jest/test-sequencer';
import { relative } from 'node:path';
import { budgetOf } from './budgets.mjs';

/** A fresh clone knows no times of former runs: what is budgeted longest starts first, so that no long suite is left for the end. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const budget = ({ path, context }) => budgetOf(relative(context.config.rootDir, path));
    return super.sort(tests).toSorted((one, other) => budget(other) - budget(one));
  }
}

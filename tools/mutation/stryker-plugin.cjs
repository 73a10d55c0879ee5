// Plain JavaScript: Stryker and its workers import it by itself, before anything is compiled.
require('../../libs/testing/source-hook.cjs');
const { strykerPlugins, strykerValidationSchema } = require('./in-process-runner.ts');

exports.strykerPlugins = strykerPlugins;
exports.strykerValidationSchema = strykerValidationSchema;

// Lets a child process of a test require our TypeScript as it stands, without a build.
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file);

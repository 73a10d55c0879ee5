import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const COMPRESSED = /\.(js|css|svg|json)$/;
/** Below this a second file costs more than it saves. */
const LEAST_BYTES = 512;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes `x.js.br` and `x.js.gz` beside each file, as small as they get, so that no server has to do it while somebody waits. */
export const precompress = (): Plugin => ({
  name: 'kinerja:precompress',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.values(bundle).filter(({ fileName }) => COMPRESSED.test(fileName));
    await Promise.all(files.map((file) => compressBeside(join(dir, file.fileName), contentOf(file))));
  },
});

const compressBeside = async (path: string, content: Buffer): Promise<void> => {
  if (content.length < LEAST_BYTES) return;
  await writeFile(`${path}.br`, await smallest(content));
  await writeFile(`${path}.gz`, await gzipped(content, { level: 9 }));
};

/** Brotli at its best, as it is sent. */
export const smallest = (content: Buffer): Promise<Buffer> =>
  brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

const contentOf = (file: Rollup.OutputAsset | Rollup.OutputChunk): Buffer =>
  Buffer.from(file.type === 'chunk' ? file.code : file.source);

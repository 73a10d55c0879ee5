import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Pages, JSON, problems, tables and drawings; a workbook or a picture is compressed already. */
const TEXTS = /^text\/(?!event-stream)|(?:\+|\/)json(?:;|$)|svg\+xml/;

/**
 * Answers of more than 1 KiB go out compressed, of the routes that are opened after this.
 * No answer mixes what a stranger's page sent with a secret (BREACH): the session is in a SameSite=Strict cookie, which such a
 * page cannot make the browser send. Bodies of requests are not unpacked: a small one could become a large one.
 */
export const compressAnswers = async (door: FastifyInstance): Promise<void> => {
  await door.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    customTypes: TEXTS,
  });
};

import type { Answered } from './answer-check';

/** `body`: of a JSON object, empty for everything else. `position`: how far the command got, `planning:17`. */
export type Answer = Readonly<{
  status: number;
  body: Record<string, unknown>;
  text: string;
  /** Of a workbook. */
  bytes: Buffer;
  headers: Headers;
  position: string | null;
}>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** As its document is asked about it. */
export const answeredBy = (method: string, path: string, { status, text, headers }: Answer): Answered => {
  const contentType = headers.get('content-type') ?? '';
  const body: unknown = contentType.includes('json') && text !== '' ? JSON.parse(text) : text || undefined;
  return { method, path: path.split('?', 1)[0] ?? path, status, contentType, body };
};

/** @throws SyntaxError when what calls itself JSON is none. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const { status, headers } = response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = (headers.get('content-type') ?? '').includes('json');
  const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
  return {
    status,
    headers,
    text,
    bytes,
    body: isObject(parsed) ? parsed : {},
    position: headers.get('kinerja-position'),
  };
};

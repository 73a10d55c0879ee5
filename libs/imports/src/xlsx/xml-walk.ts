import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

/** What is wanted of an XML file; names come without their prefix. */
export type XmlVisitor = Readonly<{
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** Asked after every piece: true ends the reading. */
  isDone?: () => boolean;
}>;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece. Entities of a DTD are not expanded. @throws Error for what is not well-formed. */
export const walkXml = async (
  chunks: AsyncIterable<Buffer>,
  { open, text, close, isDone }: XmlVisitor,
): Promise<void> => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes as Record<string, string>));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  const decoder = new StringDecoder('utf8');
  for await (const chunk of chunks) {
    parser.write(decoder.write(chunk));
    if (isDone?.() === true) return;
  }
  parser.write(decoder.end()).close();
};

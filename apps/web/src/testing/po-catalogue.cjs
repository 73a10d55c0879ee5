const { compileMessage } = require('@lingui/message-utils/compileMessage');
const { generateMessageId } = require('@lingui/message-utils/generateMessageId');

/** Of `msgid "…"` and the lines that go on with it. */
const textOf = (entry, word) => {
  const [, quoted = ''] = new RegExp(`^${word} ((?:".*"\\n?)+)`, 'm').exec(entry) ?? [];
  return [...quoted.matchAll(/"(.*)"/g)].map(([text]) => JSON.parse(text)).join('');
};

/** Lets Jest import a catalogue of the app's texts, compiled as the build does it. */
module.exports = {
  process: (po) => {
    const entries = po.split('\n\n').map((entry) => [textOf(entry, 'msgid'), textOf(entry, 'msgstr')]);
    const known = entries.filter(([id, text]) => id !== '' && text !== '');
    const messages = Object.fromEntries(known.map(([id, text]) => [generateMessageId(id), compileMessage(text)]));
    return { code: `module.exports = { messages: ${JSON.stringify(messages)} };` };
  },
};

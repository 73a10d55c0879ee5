import { escapeHtml } from '@kinerja/http-server';

type Operation = Readonly<{ summary?: string }>;
type Document = Readonly<{
  info: { title: string };
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}>;

const METHODS = ['get', 'post', 'put', 'delete'];

const rows = ({ paths }: Document): string =>
  Object.entries(paths)
    .flatMap(([path, operations]) =>
      METHODS.filter((method) => operations[method]).map(
        (method) =>
          `<tr><td>${method.toUpperCase()}</td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(operations[method]?.summary ?? '')}</td></tr>`,
      ),
    )
    .join('\n');

/** The routes of the instance as a page without script or style; the whole document stands beside it. */
export const docsPage = (document: Document): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(document.info.title)} - API</title></head>
<body>
<h1>${escapeHtml(document.info.title)} - API</h1>
<p><a href="docs/openapi.json">OpenAPI document</a></p>
<table><thead><tr><th>Method</th><th>Path</th><th>Purpose</th></tr></thead>
<tbody>
${rows(document)}
</tbody></table>
</body>
</html>
`;

export type { Document as OpenApiDocument };

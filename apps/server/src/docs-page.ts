import { html } from 'hono/html';
import type { OpenApi, OpenApiOperation } from './openapi.ts';

/** An operation with where it is. */
interface Placed {
  readonly method: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
}

/** The API's description as a page to read, without any script. */
export function docsPage({ info, paths, components }: OpenApi) {
  const placed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const groups = Map.groupBy(placed, ({ operation }) => operation.tags[0]);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${info.title} API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<main>
<h1>${info.title} API ${info.version}</h1>
<p>${info.summary} The same for programs: <a href="/openapi.json">/openapi.json</a>.</p>
<p>Sign in first: the cookie comes with the entry link. Whatever changes something also sends the token that
<code>GET /api/session</code> gives, as <code>x-facialis-token</code>. A no is always a
<a href="#Problem">Problem</a>.</p>
${[...groups].map(([group, members]) => html`<h2>${group}</h2>${members.map(operationPart)}`)}
<h2>Schemas</h2>
${Object.entries(components.schemas).map(
  ([name, schema]) =>
    html`<details id="${name}"><summary>${name}</summary>${json(schema)}</details>`,
)}
</main>
</body>
</html>`;
}

function operationPart({ method, path, operation }: Placed) {
  const { operationId, summary, parameters, requestBody, responses } = operation;
  return html`<details id="${operationId}">
<summary><code>${method.toUpperCase()} ${path}</code> ${summary}</summary>
${
  parameters.length > 0
    ? html`<table>
<thead><tr><th>Parameter</th><th>In</th><th>Needed</th><th>What it is</th></tr></thead>
<tbody>${parameters.map(
        ({ name, in: place, required, description }) =>
          html`<tr><td><code>${name}</code></td><td>${place}</td><td>${required ? 'yes' : 'no'}</td><td>${description}</td></tr>`,
      )}</tbody></table>`
    : ''
}
${requestBody ? html`<h3>Body</h3>${json(requestBody)}` : ''}
<h3>Answers</h3>${json(responses)}
</details>`;
}

function json(value: unknown) {
  return html`<pre>${JSON.stringify(value, null, 2)}</pre>`;
}

/** How the page looks, in light and dark. */
export const DOCS_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
details { border-top: 1px solid GrayText; padding: 0.5rem 0; }
summary { cursor: pointer; }
pre { overflow-x: auto; font-size: 0.875rem; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; }
`;

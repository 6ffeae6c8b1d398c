/** As for a program that opens such a link. */
const UNAUTHORISED = 401;

/** Whether a browser wants a page to show, rather than a program an answer. */
export function wantsPage(request: Request): boolean {
  return request.headers.get('sec-fetch-mode') === 'navigate';
}

/** What somebody sees who opens a link that is wrong, used or too old. */
export function closedLinkPage(): Response {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Facialis</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs.css">
</head>
<body>
<main>
<h1>This link no longer opens Facialis</h1>
<p>It is wrong, was used before, or is older than a quarter of an hour. Press Enter where the server runs, or start
it again: it prints a new link. If you are in already: <a href="/">open Facialis</a>.</p>
<div lang="de">
<h2>Dieser Link öffnet Facialis nicht mehr</h2>
<p>Er ist falsch, wurde schon benutzt oder ist älter als eine Viertelstunde. Drücken Sie dort, wo der Server läuft,
die Eingabetaste, oder starten Sie ihn neu: Er zeigt dann einen neuen Link. Sind Sie schon angemeldet:
<a href="/">Facialis öffnen</a>.</p>
</div>
</main>
</body>
</html>
`;
  return new Response(page, {
    status: UNAUTHORISED,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

import { EXAMPLES } from '@facialis/record';
import { findBrowser } from '@facialis/report/print';
import { expect, test } from 'vitest';
import { ownServer, problemOf, signIn } from './own-server.ts';

async function withPerson() {
  const { server, store } = await ownServer();
  const client = await signIn(server);
  const kept = await store.saveAll({ name: 'test', may: 'write' }, [
    { content: { ...EXAMPLES.person, name: '<script>alert(1)</script>' }, confirmed: 'all' },
    { content: EXAMPLES.symptoms, confirmed: 'all' },
  ]);
  if (!Array.isArray(kept)) throw new Error('the course was not kept');
  const { person } = kept[0]!;
  return {
    client,
    get: (query: string, whose = person) =>
      client.ask('GET', `/api/people/${whose}/report?today=2026-11-12&${query}`),
  };
}

test('SERVER-90 the page may show itself and nothing else; a PDF is given where a browser is', async () => {
  const { client, get } = await withPerson();
  const answer = await get('');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  const policy = answer.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const page = await answer.text();
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
  const about = await (await client.ask('GET', '/api/about')).json();
  expect(about).toMatchObject({ program: { prints: findBrowser() !== null } });
  const pdf = await get('format=pdf');
  if (findBrowser() === null) {
    expect(await problemOf(pdf)).toMatchObject({ status: 501, code: 'browser-missing' });
  } else {
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="visit.pdf"');
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1/);
  }
}, 60_000);

test('SERVER-91 reader, days, language and paper are as asked; what makes no report is refused', async () => {
  const { get } = await withPerson();
  const page = await (await get('for=patient&language=de&paper=letter&to=2026-10-01')).text();
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Stand: 1. Oktober 2026');
  expect(page).toContain('size:letter');
  for (const wrong of [
    'from=2026-10-02&to=2026-10-01',
    'to=2026-11-13',
    'from=2026-02-30',
    'language=fr',
    'paper=a5',
    'for=all',
  ]) {
    expect(await problemOf(await get(wrong)), wrong).toMatchObject({ code: 'request-invalid' });
  }
  const nobody = await get('', '00000000-0000-4000-8000-000000000000');
  expect(nobody.status).toBe(404);
});

import { KINDS } from '@facialis/record';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import type { OpenApi } from '../src/openapi.ts';
import { OPERATIONS } from '../src/server.ts';
import { ask, ownServer } from './own-server.ts';

async function description(): Promise<OpenApi> {
  const { server } = await ownServer();
  const answer = await ask(server, 'GET', '/openapi.json');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  return (await answer.json()) as OpenApi;
}

test('SERVER-14 the description is OpenAPI 3.1 by the official schema', async () => {
  const document = await description();
  const validator = new Validator();
  const { valid, errors } = await validator.validate(
    document as unknown as Record<string, unknown>,
  );
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('SERVER-14 it has every operation, each with what it takes and gives, and nothing leads nowhere', async () => {
  const document = await description();
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(described.sort()).toEqual(
    OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  const ids = OPERATIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const { parameters, responses } of Object.values(methods)) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(Object.keys(responses)).toContain('default');
    }
  }
  const text = JSON.stringify(document);
  const { schemas } = document.components;
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(Object.keys(schemas)).toContain(name);
  expect([...text.matchAll(/"\$ref":"(?!#\/components\/schemas\/)/g)]).toEqual([]);
  for (const kind of KINDS) expect(Object.keys(schemas)).toContain(`Entry-${kind}`);
});

test('SERVER-15 the description is a page too, with nothing from elsewhere and no script', async () => {
  const { server } = await ownServer();
  const page = await ask(server, 'GET', '/docs');
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  const text = await page.text();
  for (const { id, summary } of OPERATIONS) {
    expect(text).toContain(`id="${id}"`);
    expect(text).toContain(summary.replaceAll("'", '&#39;'));
  }
  expect(text).not.toMatch(/<script|<style|style=|https?:\/\/(?!json-schema)/);
  const style = await ask(server, 'GET', '/docs.css');
  expect(style.headers.get('content-type')).toBe('text/css');
});

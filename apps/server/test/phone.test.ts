import { X509Certificate } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { certificateFor, fingerprintOf, listenToPhones } from '../src/index.ts';
import { ask, ownFolder, ownServer, problemOf, signIn } from './own-server.ts';

const PASSWORD = 'horse battery staple wrong';
const ADDRESS = '192.168.1.7';
const DAY_MS = 86_400_000;

/** Asks over TLS as a phone that trusts this certificate and nothing else. */
function askOverTls(origin: string, path: string, cert: string) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    peer: PeerCertificate;
  }>();
  request(`${origin}${path}`, { ca: cert, agent: false }, (answer) => {
    const peer = (answer.socket as TLSSocket).getPeerCertificate();
    answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0, peer }));
  })
    .on('error', reject)
    .end();
  return promise;
}

test('SERVER-70 phones reach it over TLS, by a certificate of this machine whose fingerprint is told', async () => {
  const folder = await ownFolder();
  const { server } = await ownServer({ phoneAddress: '127.0.0.1' });
  const pair = await certificateFor(folder, '127.0.0.1', new Date());
  const { origin, close } = await listenToPhones(server, '127.0.0.1', 0, pair);
  onTestFinished(close);
  const { status, peer } = await askOverTls(origin, '/api/session', pair.cert);
  expect(status).toBe(200);
  expect(peer.fingerprint256).toBe(fingerprintOf(pair));
  expect((await askOverTls(origin, '/api/people', pair.cert)).status).toBe(401);
  // In the clear nothing is said there.
  await expect(fetch(origin.replace('https', 'http'))).rejects.toThrow(TypeError);
});

test('SERVER-71 the address of this machine is its name over TLS alone, and the cookie travels over TLS alone', async () => {
  const { server } = await ownServer({ phoneAddress: ADDRESS });
  const client = await signIn(server);
  await client.ask('PUT', '/api/password', { json: { password: PASSWORD } });
  const send = (origin: string, from = origin) =>
    server.request(
      new Request(`${origin}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: from },
        body: JSON.stringify({ password: PASSWORD }),
      }),
    );
  const signedIn = await send(`https://${ADDRESS}:17078`);
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Strict/);
  const here = await ask(server, 'POST', '/api/session', { json: { password: PASSWORD } });
  expect(here.headers.get('set-cookie')).not.toMatch(/Secure/);

  const foreign = { status: 421, code: 'host-foreign' };
  expect(await problemOf(await send(`http://${ADDRESS}:17078`))).toEqual(foreign);
  expect(await problemOf(await send('https://192.168.1.8:17078'))).toEqual(foreign);
  const other = await send(`https://${ADDRESS}:17078`, 'https://evil.example');
  expect(await problemOf(other)).toEqual({ status: 403, code: 'origin-foreign' });
  const { server: alone } = await ownServer();
  const asked = await alone.request(new Request(`https://${ADDRESS}/docs`));
  expect(await problemOf(asked)).toEqual(foreign);
});

test('SERVER-72 the certificate stays the same until its end is near or the address is another', async () => {
  const folder = await ownFolder();
  const now = new Date('2026-11-22T12:00:00Z');
  const first = await certificateFor(folder, ADDRESS, now);
  const certificate = new X509Certificate(first.cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkIP(ADDRESS)).toBe(ADDRESS);
  expect(certificate.ca).toBe(false);
  expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect((await stat(join(folder, 'phone.pem'))).mode & 0o077).toBe(0);

  const at = async (days: number, address = ADDRESS) =>
    fingerprintOf(await certificateFor(folder, address, new Date(now.getTime() + days * DAY_MS)));
  expect(await at(100)).toBe(fingerprintOf(first));
  const renewed = await at(340);
  expect(renewed).not.toBe(fingerprintOf(first));
  expect(await at(341, '192.168.1.9')).not.toBe(renewed);
});

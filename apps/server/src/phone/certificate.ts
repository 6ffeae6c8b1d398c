import { Buffer } from 'node:buffer';
import {
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  bits,
  integer,
  namedBits,
  octets,
  oid,
  placed,
  sequence,
  setOf,
  text,
  time,
  yes,
} from './der.ts';

/** A key and the certificate over it, both PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** Days that a certificate is good for; Apple's devices take none above 825. */
const GOOD_DAYS = 365;
const DAY_MS = 86_400_000;
/** A phone's clock may be behind: the certificate is good from the day before. */
const EARLY_DAYS = 1;
/** A certificate is made anew so long before its end. */
const RENEW_DAYS = 30;
const SERIAL_BYTES = 16;
const NAME = 'Facialis on this computer';
/** Where key and certificate lie in the server's folder, in one file: neither goes without the other. */
const FILE = 'phone.pem';
const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

const OID = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  serverAuthentication: '1.3.6.1.5.5.7.3.1',
} as const;
/** X.509 version 3, as it is written. */
const VERSION_3 = 2;
/** The place of an IP address among alternative names. */
const IP_ADDRESS = 7;
/** The first of the key usages: digital signature. */
const DIGITAL_SIGNATURE = 0b1000_0000;

/**
 * Makes a key on the curve P-256 and a certificate that it signs itself (RFC 5280), for one IPv4
 * address. Nobody vouches for it: who connects compares its fingerprint.
 */
export function makeCertificate(address: string, now: Date): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(OID.ecdsaWithSha256));
  const name = sequence(setOf(sequence(oid(OID.commonName), text(NAME))));
  const from = new Date(now.getTime() - EARLY_DAYS * DAY_MS);
  const until = new Date(now.getTime() + GOOD_DAYS * DAY_MS);
  const body = sequence(
    placed(0, integer(Buffer.of(VERSION_3)), true),
    integer(Buffer.concat([Buffer.of(1), randomBytes(SERIAL_BYTES - 1)])),
    algorithm,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    placed(3, extensions(address), true),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: new X509Certificate(certificate).toString(),
  };
}

function extensions(address: string): Buffer {
  const bytes = Buffer.from(address.split('.').map(Number));
  const extension = (id: string, content: Buffer) => sequence(oid(id), octets(content));
  const critical = (id: string, content: Buffer) => sequence(oid(id), yes(), octets(content));
  return sequence(
    critical(OID.basicConstraints, sequence()),
    critical(OID.keyUsage, namedBits(DIGITAL_SIGNATURE, 7)),
    extension(OID.extendedKeyUsage, sequence(oid(OID.serverAuthentication))),
    extension(OID.alternativeNames, sequence(placed(IP_ADDRESS, bytes, false))),
  );
}

/**
 * The certificate for an address: the one that lies in the folder, so that a phone that knows it
 * need not be told again, or a new one where it is for another address or about to end.
 */
export async function certificateFor(folder: string, address: string, now: Date): Promise<KeyPair> {
  const path = join(folder, FILE);
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known !== null && isGood(known, address, now)) return { key: known, cert: known };
  const made = makeCertificate(address, now);
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  await writeFile(`${path}.part`, made.key + made.cert, { mode: OWNER_ONLY, flush: true });
  await rename(`${path}.part`, path);
  return made;
}

/** What one compares on the phone: SHA-256 of the certificate, in pairs of digits. */
export function fingerprintOf({ cert }: KeyPair): string {
  return new X509Certificate(cert).fingerprint256;
}

function isGood(pem: string, address: string, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pem);
    const renewAt = Date.parse(certificate.validTo) - RENEW_DAYS * DAY_MS;
    return (
      certificate.checkIP(address) !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(pem)) &&
      Date.parse(certificate.validFrom) <= now.getTime() &&
      now.getTime() < renewAt
    );
  } catch {
    return false;
  }
}

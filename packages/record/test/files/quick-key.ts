import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity } from 'age-encryption';

/** 2^10 rounds are soon done; a key of the program's own takes 2^18, on purpose. */
const QUICK_WORK_FACTOR = 10;

/** Lays a key file in the documented format into the folder of a store to be, for quick tests. */
export async function layQuickKey(folder: string, passphrase: string): Promise<void> {
  const databaseKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(QUICK_WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  const text = `# facialis-keys/1\n# database-key: ${databaseKey}\n${identity}\n`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'key.age'), await encrypter.encrypt(text));
}

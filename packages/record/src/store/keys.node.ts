import { randomBytes } from 'node:crypto';
import { type Refusal, refuse } from '@facialis/refusal';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** First line of an opened key file; the number rises when a reader would have to change. */
const KEYS_FORMAT = '# facialis-keys/1';
const DATABASE_KEY_LINE = '# database-key: ';
/** ChaCha20-Poly1305 takes a key of 32 bytes (RFC 8439). */
const DATABASE_KEY_BYTES = 32;
/**
 * Shortest passphrase, in characters: one that somebody who stole the disk cannot try out.
 * age asks for 8 to 10 random characters or 4 to 5 random words, people choose less random ones.
 */
const SHORTEST_PASSPHRASE = 12;
/** Different characters it needs at least, so that `aaaaaaaaaaaa` is none. */
const DIFFERENT_CHARACTERS = 5;

/** What is said before a passphrase is set; setting one without showing it is a mistake. */
export const PASSPHRASE_WARNING = `Before you set a passphrase, please read this.

With a passphrase, nobody can read this record without it. That includes you.
If you lose the passphrase, everything in the record is lost, and every backup of it too.
Nobody can help: there is no second way in, no reset, and no one who keeps a copy.

Write the passphrase down on paper and keep it where you keep important papers.
Backups need the same passphrase. If you change it later, older backups keep the old one.`;

/** The keys of an encrypted store, open in memory. They never appear in JSON, a log or an error. */
export interface Keys {
  /** Key of the database pages, 32 random bytes. */
  databaseKey(): Uint8Array;
  /** The store's public key (`age1…`), for which its files are encrypted. */
  readonly recipient: string;
  /** The bytes of the `key.age` that they were opened from. */
  readonly sealed: Uint8Array;
  /** Encrypts into the age format, as a stream. */
  encrypt(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Decrypts the age format, as a stream; throws where it was altered or ends early. */
  decrypt(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The key of one encrypted file, from its header; throws where it was made for another key. */
  fileKey(header: Uint8Array): Promise<Uint8Array>;
}

/** New random keys, sealed with a passphrase; refuses one that is easily guessed. */
export async function createKeys(passphrase: string): Promise<Keys | Refusal> {
  const weak = refuseWeak(passphrase);
  if (weak) return weak;
  const text = [
    KEYS_FORMAT,
    `${DATABASE_KEY_LINE}${randomBytes(DATABASE_KEY_BYTES).toString('hex')}`,
    await generateX25519Identity(),
    '',
  ].join('\n');
  return readKeys(text, await seal(text, passphrase));
}

/** Opens the bytes of a `key.age`: `passphrase-wrong`, or `file-damaged` where they are no key file. */
export async function openKeys(sealed: Uint8Array, passphrase: string): Promise<Keys | Refusal> {
  const text = await unseal(sealed, passphrase);
  return typeof text === 'string' ? readKeys(text, sealed) : text;
}

/** The same keys under another passphrase: the bytes of the new `key.age`. */
export async function resealKeys(
  sealed: Uint8Array,
  before: string,
  after: string,
): Promise<Uint8Array | Refusal> {
  const weak = refuseWeak(after);
  if (weak) return weak;
  const text = await unseal(sealed, before);
  return typeof text === 'string' ? seal(text, after) : text;
}

/** The same letters give the same bytes on every keyboard (NFC). */
function normal(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function refuseWeak(passphrase: string): Refusal | null {
  const characters = [...normal(passphrase)];
  const different = new Set(characters).size;
  if (characters.length >= SHORTEST_PASSPHRASE && different >= DIFFERENT_CHARACTERS) return null;
  return refuse('passphrase-weak', {
    need: `at least ${SHORTEST_PASSPHRASE} characters, ${DIFFERENT_CHARACTERS} of them different`,
    got: `${characters.length} characters, ${different} of them different`,
    remedy:
      'Take five or more words that do not belong together. Whoever takes the disk can try as many short passphrases as they like.',
  });
}

async function seal(text: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal(passphrase));
  return encrypter.encrypt(text);
}

/** What age-encryption 0.3.1 says when no key opens a file. */
const NO_MATCH = 'no identity matched';

async function unseal(sealed: Uint8Array, passphrase: string): Promise<string | Refusal> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  try {
    const text = await decrypter.decrypt(sealed, 'text');
    if (KEY_TEXT.test(text)) return text;
  } catch (error) {
    if (error instanceof Error && error.message.includes(NO_MATCH))
      return refuse('passphrase-wrong', {
        need: 'the passphrase that was set for this record',
        got: 'another one',
        remedy:
          'Type it again: mind capital letters and the keyboard language. Without it nobody can open the record.',
      });
  }
  return refuse('file-damaged', {
    at: 'key.age',
    need: 'the keys of this record',
    got: 'bytes that were altered or cut',
    remedy: 'Copy key.age out of the newest backup of this record.',
  });
}

const KEY_TEXT = new RegExp(
  `^${KEYS_FORMAT}\n${DATABASE_KEY_LINE}([0-9a-f]{${2 * DATABASE_KEY_BYTES}})\n(AGE-SECRET-KEY-1[0-9A-Z]+)\n$`,
);

async function readKeys(text: string, sealed: Uint8Array): Promise<Keys> {
  const [, databaseKey, identity] = KEY_TEXT.exec(text) ?? [];
  if (!databaseKey || !identity) throw new TypeError('keys must be the text of an opened key file');
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return {
    databaseKey: () => new Uint8Array(Buffer.from(databaseKey, 'hex')),
    recipient,
    sealed,
    async *encrypt(content) {
      yield* await encrypter.encrypt(ReadableStream.from(content));
    },
    async *decrypt(content) {
      yield* await decrypter.decrypt(ReadableStream.from(content));
    },
    fileKey: (header) => decrypter.decryptHeader(header),
  };
}

/**
 * A PostgreSQL of the tests' own: a cluster in a temporary folder, on a socket and a free port of
 * this machine, gone when they end. Run by itself, before `npm test`, it makes sure that the
 * programs are there; where they cannot be installed, the tests on PostgreSQL skip and say so.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

/** Where Debian puts the programs of each version. */
const DEBIAN_VERSIONS = '/usr/lib/postgresql';
/** Says to Debian's packages whether they make a cluster and start it. */
const DEBIAN_CLUSTERS = '/etc/postgresql-common/createcluster.conf';
/** Users that a root may run a server as; PostgreSQL refuses to run as root. */
const USERS = ['postgres', 'nobody'];

/** A running server. */
export interface Postgres {
  /** Connection string of its maintenance database, for somebody who may do everything. */
  readonly url: string;
  /** Makes an empty database and gives its connection string. */
  createDatabase(): Promise<string>;
  dropDatabase(database: string): Promise<void>;
  /** Size of a database on the disk, bytes. */
  databaseBytes(database: string): Promise<number>;
  /** Ends it at once and removes its folder. */
  stop(): Promise<void>;
}

/** Folder of the programs of PostgreSQL on this machine, undefined when there are none. */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN_VERSIONS) ? readdirSync(DEBIAN_VERSIONS) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...newestFirst.map((version) => join(DEBIAN_VERSIONS, version, 'bin')),
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/**
 * Starts a server of its own.
 *
 * @param settings of `postgresql.conf`; `{ fsync: 'off' }` where nothing has to outlive a power cut
 * @returns undefined where there is no PostgreSQL, or no user that it may run as
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<Postgres | undefined> {
  const programs = findPostgres();
  const user = findUser();
  if (programs === undefined || user === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'facialis-postgres-'));
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'password'), password, { mode: 0o600 });
  if (user !== 'own') {
    for (const path of [folder, join(folder, 'password')]) chownSync(path, user.uid, user.gid);
  }
  const run = (program: string, ...words: string[]) =>
    promisify(execFile)(join(programs, program), words, {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      ...(user !== 'own' && user),
    });
  const port = await findPort();
  const options = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    ...settings,
  }).map(([name, value]) => `-c ${name}=${value}`);
  try {
    await run(
      'initdb',
      ...['--pgdata', data, '--username', 'tests', '--auth', 'scram-sha-256'],
      ...['--pwfile', join(folder, 'password'), '--encoding', 'UTF8', '--no-sync'],
    );
    await run(
      'pg_ctl',
      ...['start', '--wait', '--silent', '--pgdata', data, '--log', join(folder, 'log')],
      ...['--options', options.join(' ')],
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const stop = endWithThis(join(programs, 'pg_ctl'), folder, user === 'own' ? {} : user);
  const url = `postgres://tests:${password}@127.0.0.1:${port}/postgres`;
  return {
    url,
    stop,
    createDatabase: () => createDatabase(url),
    dropDatabase,
    async databaseBytes(database) {
      const [row] = await query<{ bytes: string }>(
        database,
        'SELECT pg_database_size(current_database()) AS bytes',
      );
      return Number(row?.bytes);
    },
  };
}

/**
 * Starts a shell that ends the server and removes its folder once its input ends: when it is told
 * to, and when this process ends in whatever way, even killed.
 */
function endWithThis(
  control: string,
  folder: string,
  user: { uid?: number; gid?: number },
): () => Promise<void> {
  const text = 'cat; "$1" stop --pgdata "$2/data" --mode immediate; rm -rf "$2"';
  const shell = spawn('sh', ['-c', text, 'sh', control, folder], {
    cwd: tmpdir(),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...user,
  });
  const ended = once(shell, 'exit');
  shell.unref();
  return async () => {
    shell.stdin.end();
    shell.ref();
    await ended;
  };
}

/** Makes an empty database on a server and gives its connection string. */
export async function createDatabase(server: string): Promise<string> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await query(server, `CREATE DATABASE ${name}`);
  return databaseUrl(server, name);
}

/** Removes a database with everything in it, whoever uses it still. */
export async function dropDatabase(database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  await query(databaseUrl(database, 'postgres'), `DROP DATABASE ${name} WITH (FORCE)`);
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Runs one statement over a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(
  database: string,
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** As whom a server runs: as who runs this, unless that is root. */
function findUser(): 'own' | { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return 'own';
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = USERS.map((name) => users.find(([user]) => user === name)).find(Boolean);
  return found && { uid: Number(found[2]), gid: Number(found[3]) };
}

/** A port that nobody listens on. */
function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function install(): void {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    console.log('No PostgreSQL: the tests on it skip. Install it: apt install postgresql');
    return;
  }
  console.log('Installing PostgreSQL for the tests of the store …');
  const aptGet = (...words: string[]) =>
    execFileSync('apt-get', ['-qq', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    // The tests start servers of their own: the package is not to start one on this machine.
    if (!existsSync(DEBIAN_CLUSTERS)) {
      mkdirSync(join(DEBIAN_CLUSTERS, '..'), { recursive: true });
      writeFileSync(DEBIAN_CLUSTERS, 'create_main_cluster = false\n');
    }
    aptGet('update');
    const keepOurs = ['-o', 'Dpkg::Options::=--force-confold'];
    aptGet('install', '-y', '--no-install-recommends', ...keepOurs, 'postgresql');
  } catch {
    console.log('PostgreSQL could not be installed: the tests on it skip.');
  }
}

if (import.meta.main && findPostgres() === undefined) install();

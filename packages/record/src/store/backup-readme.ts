import type { Manifest } from './manifest.node.ts';

/** What lies in a backup and how to bring it back, with this program and without. */
export function backupReadme({ name, at, counts, recipient }: Omit<Manifest, 'members'>): string {
  return `A backup of a Facialis record
=============================

${name}
Made ${at}. It holds ${counts.people} people, ${counts.versions} versions of entries and ${counts.files} files.
${recipient === null ? PLAIN : SEALED}
To look whether it is whole
    facialis verify ${name}

To bring it back, into a new folder or an empty PostgreSQL database
    facialis restore ${name} --store NEW-FOLDER

Without this program
    manifest.json        what lies here, each with its length and SHA-256
    versions.jsonl.gz    every version of every entry; "body" is the entry as JSON
    audit.jsonl.gz       who did what and when, each row chained to the one before by its hash
    file-list.jsonl.gz   the files' fingerprints and kinds
    backups.jsonl.gz     the backups made until then
    files/               the files, each named by the SHA-256 of its content
${recipient === null ? OPEN_PLAIN : OPEN_SEALED}
Files may be shared with other backups beside this one (hard links): copying, moving or deleting
a backup does no harm to the others, changing a file within one does.
`;
}

const PLAIN = `
It is not encrypted: whoever has this folder can read it. Keep it as you keep the record itself.
`;

const SEALED = `
It is encrypted. It opens with the passphrase that the record had when this backup was made, and
with nothing else. Nobody can help if that is lost.
`;

const OPEN_PLAIN = `
    gunzip -c versions.jsonl.gz
`;

const OPEN_SEALED = `
Each name ends in .age then: it is in the age format (https://age-encryption.org), and key.age
holds its key under your passphrase.
    age -d -i key.age versions.jsonl.gz.age | gunzip
    age -d -i key.age files/ab/abcd….age > video.mp4
`;

export { fileRefsIn } from './file-refs.ts';
export { type EntriesImport, type ImportEntriesOptions, importEntries } from './import-entries.ts';
export {
  type ImportFormat,
  type ImportSource,
  importFormat,
  type NotTaken,
  readImport,
} from './import-source.ts';
export { ARCHIVE_SCHEMA } from './layout.ts';
export { newestOf, personRecordOf } from './newest.ts';
export { type Archive, type ArchiveFile, readArchive } from './read-archive.ts';
export { type ArchiveDone, type ArchiveInput, writeArchive } from './write-archive.ts';

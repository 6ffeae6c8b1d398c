export type {
  Actor,
  Asked,
  AuditRow,
  BackupDone,
  CourseQuery,
  Draft,
  ErasureReceipt,
  FileParts,
  FileRef,
  Finding,
  LongWork,
  PeoplePage,
  PeopleQuery,
  PersonRow,
  Recent,
  Store,
  StoreAddress,
  StoreProgress,
  Verification,
  Version,
} from './contract.ts';
export { StoreFailure } from './failure.ts';
export { changePassphrase } from './key-file.node.ts';
export { PASSPHRASE_WARNING } from './keys.node.ts';
export { type Opening, openStore } from './open.node.ts';
export { type RestoreDone, type Restoring, restoreBackup } from './restore.node.ts';
export {
  type BackupLook,
  type BackupVerification,
  verifyBackup,
} from './verify-backup.node.ts';

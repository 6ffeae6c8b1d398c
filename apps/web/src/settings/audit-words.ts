import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What was done to the record, by the audit's own names. */
export const ACTION_WORDS: Readonly<Record<string, MessageDescriptor>> = {
  audit: msg`read the audit`,
  backup: msg`wrote a backup`,
  'begin-backup': msg`began a backup`,
  course: msg`read a course`,
  create: msg`began the record`,
  'drop-file': msg`dropped a file`,
  erase: msg`erased a person`,
  find: msg`looked up an entry`,
  history: msg`read the versions of an entry`,
  migrate: msg`brought the record to a newer layout`,
  'open-file': msg`opened a file`,
  people: msg`read the list of people`,
  'put-file': msg`kept a file`,
  read: msg`read an entry`,
  recent: msg`read the newest entries`,
  remove: msg`deleted an entry`,
  restore: msg`restored an entry`,
  'restore-backup': msg`restored a backup`,
  save: msg`kept an entry`,
  verify: msg`looked whether all is there`,
  'whole-person': msg`read a whole record`,
};

import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import type { DoctorCheck } from '../doctor.ts';
import { storeAddress } from './open-store.ts';
import { placeName, type StoreOptions } from './store-place.ts';

const NAME = 'Record';
/** Rows of the audit in which the last backup is looked for. */
const ROWS = 5000;

/** Whether the record opens, whether it is encrypted, and when it was backed up last. */
export async function checkRecord(options: StoreOptions): Promise<DoctorCheck> {
  const address = await storeAddress(options);
  if (isRefusal(address)) return warning(address.got, address.remedy);
  const place = placeName(address.at);
  const store = await openStore(address, { expect: 'store' });
  if (isRefusal(store)) {
    if (store.code === 'store-missing') {
      return ok(`none yet; facialis record create makes one in ${place}`);
    }
    return store.code === 'passphrase-missing'
      ? ok(`${place}, encrypted; with --passphrase-file it is opened too`)
      : warning(`${place}: ${store.got}`, store.remedy);
  }
  try {
    const found = `${place} opens, ${store.encrypted ? 'encrypted' : 'not encrypted'}`;
    if (store.readOnly) {
      return warning(`${found}, made by a newer program: it is only read`, 'Update facialis.');
    }
    const rows = await store.audit({ name: 'doctor', may: 'read' }, { limit: ROWS });
    if (isRefusal(rows)) return warning(`${found}; ${rows.got}`, rows.remedy);
    const last = rows.find(({ action, outcome }) => action === 'backup' && outcome === 'done');
    return last === undefined
      ? warning(`${found}, no backup lately`, 'Run facialis backup, onto another disk.')
      : ok(`${found}, last backup ${last.at.slice(0, 'YYYY-MM-DD'.length)}`);
  } finally {
    await store.close();
  }
}

function ok(found: string): DoctorCheck {
  return { name: NAME, state: 'ok', found, remedy: '' };
}

function warning(found: string, remedy: string): DoctorCheck {
  return { name: NAME, state: 'warning', found, remedy };
}

import { type Opening, openStore, type Store, type StoreAddress } from '@facialis/record/store';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { askPassphrase, givenPassphrase } from './passphrase.ts';
import {
  isServer,
  placeName,
  STORE_ENV,
  type StoreOptions,
  type StorePlace,
  storePlace,
} from './store-place.ts';

/**
 * Opens the store that the options name; one that is not there is refused unless the opening says
 * otherwise, so that a slip of the pen makes no second record. The passphrase comes from a file or the environment; where neither
 * has it and the store wants one, it is asked for on a terminal.
 */
export async function openStoreHere(
  options: StoreOptions,
  signal: AbortSignal,
  opening: Opening = THERE,
): Promise<Store | Refusal> {
  const address = await storeAddress(options);
  if (isRefusal(address)) return address;
  const opened = named(await openStore(address, opening), address);
  if (isRefusal(opened) && opened.code === 'store-not-empty' && !options.passphraseFile) {
    // It is not encrypted; the passphrase in the environment is for others.
    const { passphrase: _, ...place } = address;
    return openStore(place, opening);
  }
  if (!isRefusal(opened) || opened.code !== 'passphrase-missing') return opened;
  const passphrase = await askPassphrase('Passphrase of the store: ', signal);
  if (passphrase !== undefined) return openStore({ ...address, passphrase }, opening);
  return { ...opened, remedy: `${opened.remedy} ${HOW_TO_GIVE}` };
}

/** A slip of the pen is to make no second record. */
const THERE = { expect: 'store' } as const;

const HOW_TO_GIVE = `Give it with --passphrase-file or ${STORE_ENV.passphrase}.`;

/** A refusal of an opened place with the place's name, without user and password. */
export function named(opened: Store | Refusal, { at }: StoreAddress): Store | Refusal {
  return isRefusal(opened) ? { at: placeName(at), ...opened } : opened;
}

/** Where the options say that the store is, with the passphrase as far as it is given. */
export async function storeAddress(options: StoreOptions): Promise<StoreAddress | Refusal> {
  const place = placeToWrite(options);
  if (isRefusal(place)) return place;
  const passphrase = await givenPassphrase(options);
  if (isRefusal(passphrase)) return passphrase;
  if (!isServer(place.at)) return passphrase === undefined ? place : { ...place, passphrase };
  // One in the environment may be meant for other stores.
  return options.passphraseFile === undefined ? place : refuseServer(place.at);
}

/** Why a server takes no passphrase. */
export function refuseServer(at: string): Refusal {
  return refuse('not-allowed', {
    at: placeName(at),
    need: 'a store in a folder for a passphrase',
    got: 'PostgreSQL',
    remedy: "Leave the passphrase out; encrypt the server's disk and the folder of the files.",
  });
}

/** The place of the options; a server without a folder for its files is refused. */
export function placeToWrite(options: StoreOptions): StorePlace | Refusal {
  const place = storePlace(options);
  if (!isServer(place.at) || place.files !== undefined) return place;
  return refuse('store-missing', {
    at: placeName(place.at),
    need: 'a folder for the files beside PostgreSQL',
    got: 'none',
    remedy: 'Name it with --files or FACIALIS_FILES.',
  });
}

import { parseJson } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import type { Codec } from './codec.ts';
import { extensionUrl } from './extensions.ts';
import { isObject, type Json, type JsonObject, objectsOf } from './json.ts';

const SHA256 = extensionUrl('sha256');
const BYTES = extensionUrl('bytes');

/** Largest size that FHIR's unsignedInt holds, bytes. */
const MOST_SIZE = 2 ** 31 - 1;

/**
 * A file that is kept elsewhere. FHIR's own hash is SHA-1, so that the SHA-256 by which the record
 * names the file is an extension.
 */
export const fileAttachment: Codec = {
  type: 'Attachment',
  write: (value) => {
    const { sha256, bytes, mediaType } = value as JsonObject;
    const isLarge = Number(bytes) > MOST_SIZE;
    return {
      value: {
        extension: [
          { url: SHA256, valueString: sha256 },
          ...(isLarge ? [{ url: BYTES, valueDecimal: bytes }] : []),
        ],
        contentType: mediaType,
        ...(!isLarge && { size: bytes }),
      },
    };
  },
  read: ({ value }) => {
    if (!isObject(value)) return undefined;
    const marked = (address: string) =>
      objectsOf(value.extension).find(({ url }) => url === address);
    const sha256 = marked(SHA256)?.valueString;
    const bytes = value.size ?? marked(BYTES)?.valueDecimal;
    return sha256 === undefined || bytes === undefined || value.contentType === undefined
      ? undefined
      : { sha256, bytes, mediaType: value.contentType };
  },
};

/** A JSON file of the project's own, whole, within the resource. */
export function jsonAttachment(title: string): Codec {
  return {
    type: 'Attachment',
    write: (value) => ({
      value: { contentType: 'application/json', data: toBase64(JSON.stringify(value)), title },
    }),
    read: ({ value }) =>
      isObject(value) && typeof value.data === 'string' ? jsonIn(value.data) : undefined,
  };
}

/** Bytes turned into characters at once: as many as a call can take as arguments. */
const CHUNK = 8192;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(characters);
}

/** The JSON in a base64 text, or undefined when it is damaged. */
export function jsonIn(base64: string): Json | undefined {
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const json = parseJson(new TextDecoder().decode(bytes));
  return isRefusal(json) ? undefined : (json as Json);
}

import type { EntryOf, Kind } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';

/** How a field is named to a person. */
export interface FieldWords {
  readonly label: MessageDescriptor;
  /** What helps to answer, in a sentence. */
  readonly hint?: MessageDescriptor;
  /** Each code of the field in plain words. */
  readonly values?: Readonly<Record<string, MessageDescriptor>>;
  /** The unit of a number as it is written behind it. */
  readonly unit?: MessageDescriptor;
  /** Whether what stands in it says by itself what it is about, without the label. */
  readonly isTelling?: true;
  /** Whether the field holds a time. */
  readonly isTime?: true;
}

/** The names of all fields of a value, those of lists and objects inside with a point between. */
export type FieldName<T> = T extends readonly (infer Item)[]
  ? FieldName<Item>
  : T extends object
    ? {
        [K in keyof T & string]: K | `${K}.${FieldName<NonNullable<T[K]>>}`;
      }[keyof T & string]
    : never;

/** What a recording holds that other pages show and change. */
type Elsewhere = 'record' | 'corrections' | 'video' | 'signals' | 'protocol';

/** The words of all fields of a kind: the compiler says which are missing. */
export type KindWords<K extends Kind> = Readonly<
  Record<FieldName<K extends 'recording' ? Omit<EntryOf<K>, Elsewhere> : EntryOf<K>>, FieldWords>
>;

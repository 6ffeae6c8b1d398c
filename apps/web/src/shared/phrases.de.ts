/**
 * What the packages say in English, and the same in German. `{}` stands for a part that differs;
 * `{0}`, `{1}` … take these parts up in the order of the English.
 */
export const PHRASES_DE: Readonly<Record<string, string>> = {};

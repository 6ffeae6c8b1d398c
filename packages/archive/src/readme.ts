/** What stands in an archive's README.txt: what each part is and how to read it without us. */
export const README = `One person's record of hemifacial spasm, exported from Facialis.

This folder is not encrypted. Whoever has it can read everything in it.

index.html   The course to read and to print. Open it in any browser; it loads nothing.
bundle.json  The same for other programs: FHIR R4, a Bundle of type collection. Entries that were
             deleted are not in it.
csv/         One table for each kind of entry, newest versions, for a spreadsheet. UTF-8, commas.
             A cell that would start a formula has an apostrophe in front.
record.json  Everything as Facialis keeps it: every version of every entry, deleted ones too, each
             with who kept it, when and why. Layout: facialis/person/1.
files/       Videos and signals. A file's name is the SHA-256 of its content, so anybody can check
             that it is whole; record.json says which entry it belongs to.

Sides are always the person's own left and right. A time is as precise as it is written: a moment,
a day (2026-11-22), a month (2026-11), a year (2019), about a year (2019~).

Doses of different toxin products are in different units, and are never converted or added up.

Read it back:  facialis import FILE.zip
`;

/**
 * Root of the addresses that this project gives to codes and extensions. The domain `invalid` is
 * kept free of hosts for good (RFC 2606), so that nobody else can ever answer under these names.
 */
export const LOCAL = 'https://facialis.invalid/fhir';

/** Canonical address of the local code system. */
export const LOCAL_SYSTEM = `${LOCAL}/CodeSystem/record`;

/** System of the identifiers that carry an entry's own id. */
export const ENTRY_SYSTEM = `${LOCAL}/NamingSystem/entry`;

/** System of the identifiers that say which part of an entry a resource is. */
export const PART_SYSTEM = `${LOCAL}/NamingSystem/part`;

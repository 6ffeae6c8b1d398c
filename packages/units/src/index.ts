export { counted } from './counted.ts';
export { formatQuantity, UNIT_CODES, UNITS, type Unit, type UnitCode } from './units.ts';

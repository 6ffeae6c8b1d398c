export { formatQuantity, UNIT_CODES, UNITS, type Unit, type UnitCode } from './units.ts';

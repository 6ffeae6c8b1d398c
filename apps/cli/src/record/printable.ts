/** Signs that steer a terminal or turn the direction of writing; line ends are kept. */
const STEERING = /[^\P{C}\n]/gu;

/** A text that a terminal shows and never obeys. */
export function printable(text: string): string {
  return text.replace(STEERING, '�');
}

/** A text on one line. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** A value as JSON that reads back the same, with every steering sign written as an escape. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(STEERING, escaped)}\n`;
}

function escaped(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** What a plain scalar stands for by the YAML 1.2 core schema. The rules of it, and nothing else. */

const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEX = /^0x[0-9a-fA-F]+$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** The value of a plain scalar written `source`: a text, a number, yes or no, or nothing (YAML 1.2.2, 10.3.2). */
export function plainValue(source: string): string | number | boolean | null {
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  const first = source.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46;
  if (!mayBeNumber) return source;
  if (NUMBER.test(source)) return Number(source);
  if (OCTAL.test(source)) return Number.parseInt(source.slice(2), 8);
  if (HEX.test(source)) return Number.parseInt(source.slice(2), 16);
  if (INFINITE.test(source)) return first === 45 ? -Infinity : Infinity;
  if (NOT_A_NUMBER.test(source)) return Number.NaN;
  return source;
}

/** The address of a request, as far as the server will have anything to do with it. */
export interface Address {
  /** Decoded, in the form in which files are named. Never holds a control character, `//`, `.` or `..` as a part. */
  path: string;
  /** The query with its question mark, as it came, or nothing. Printable ASCII. */
  query: string;
}

const LONGEST = 2000;

/**
 * Reads the target of a request line. Nothing is mended: an address that a browser would not send is refused.
 * @returns undefined if it is no address of a page: not a path, not decodable, or one that could mean another place to
 * whoever reads it next (an encoded slash, `..`, a backslash, a control character)
 */
export function readAddress(target: string): Address | undefined {
  if (target.length > LONGEST || !/^\/[!-~]*$/.test(target) || target.includes('#')) return undefined;
  const cut = target.indexOf('?');
  const raw = cut < 0 ? target : target.slice(0, cut);
  if (/%2f|%5c|\\/i.test(raw)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (/[\u0000-\u001f\u007f-\u009f]|\/\//.test(path)) return undefined;
  if (path.split('/').some((part) => part === '.' || part === '..')) return undefined;
  return { path, query: cut < 0 ? '' : target.slice(cut) };
}

/** A path in the form of a `Location` header: encoded anew, so that nothing decoded gets into a header. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export type Encoding = 'br' | 'gzip' | '';

/** The best encoding that a request accepts (RFC 9110, 12.5.3): one with `q=0` is refused, `*` stands for the unnamed. */
export function chooseEncoding(accepted: string): Encoding {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const q = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
        const weight = q === undefined ? 1 : Number(q);
        return [name, Number.isNaN(weight) ? 0 : weight] as const;
      }),
  );
  const weight = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br';
  return weight('gzip') > 0 ? 'gzip' : '';
}

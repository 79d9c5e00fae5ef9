/**
 * Progress in the fragment of a link, which a browser never sends to a server: `#progress=1.…`, base64url of
 * deflated JSON. Short enough for a QR code as long as there are not very many ticks.
 */
import { checkProgress, type Result } from './file.ts';
import { isRecord, type State, type Tick } from './state.ts';

const PREFIX = '#progress=';
const LONGEST_FRAGMENT = 60_000;
/** No honest link unpacks to more; stops one that would fill the memory. */
const LONGEST_TEXT = 500_000;

/** A tick as [seconds in base 36, version, sent, answered, same]; what is usual is left out at the end. */
type Packed = [string, number?, string?, string?, string?];

const refuse = (why: string): Result => ({ ok: false, why });

/** The fragment for a link, with its `#`. @throws if this browser cannot compress */
export async function writeLink({ ticks, plan, device, region }: State): Promise<string> {
  const guides: Record<string, Record<string, Packed>> = {};
  for (const [key, tick] of Object.entries(ticks)) {
    const [guide = '', step = ''] = key.split('#');
    (guides[guide] ??= {})[step] = packTick(tick);
  }
  const text = JSON.stringify({ g: guides, p: plan, d: device, r: region });
  const bytes = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  return `${PREFIX}1.${toBase64(bytes)}`;
}

/** Reads a fragment. Never throws. */
export async function readLink(fragment: string): Promise<Result> {
  if (fragment.length > LONGEST_FRAGMENT) return refuse('This link is too long to be one that this site has made.');
  const [version, data] = fragment.startsWith(PREFIX) ? fragment.slice(PREFIX.length).split('.', 2) : [];
  if (version !== undefined && /^[2-9]$|^\d\d+$/.test(version))
    return refuse(
      'This link was made by a newer version of the site. Load this page again, then open the link once more.',
    );
  if (version !== '1' || data === undefined || !/^[\w-]+$/.test(data))
    return refuse('This link is damaged: a part of it is missing. Copy the whole link, or use the file.');
  if (typeof DecompressionStream === 'undefined')
    return refuse('This browser is too old to open such a link. Use the file instead.');
  try {
    const bytes = await through(fromBase64(data), new DecompressionStream('deflate-raw'), LONGEST_TEXT);
    const found: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!isRecord(found) || !isRecord(found.g)) return refuse('There is no progress in this link.');
    return checkProgress({ ticks: unpackTicks(found.g), plan: found.p, device: found.d, region: found.r });
  } catch {
    return refuse('This link is damaged: what it carries cannot be read. Copy the whole link, or use the file.');
  }
}

function packTick({ at, version, sent, answered, same }: Tick): Packed {
  const seconds = Math.floor(Date.parse(at) / 1000).toString(36);
  if (same !== undefined) return [seconds, version, sent ?? '', answered ?? '', same];
  if (answered !== undefined) return [seconds, version, sent ?? '', answered];
  if (sent !== undefined) return [seconds, version, sent];
  return version === 1 ? [seconds] : [seconds, version];
}

/** Ticks in the format of the file; what cannot be one is passed on as it is, to be refused there. */
function unpackTicks(guides: Record<string, unknown>): Record<string, unknown> {
  const ticks: [string, unknown][] = [];
  for (const [guide, steps] of Object.entries(guides)) {
    for (const [step, packed] of Object.entries(isRecord(steps) ? steps : { '': steps }))
      ticks.push([`${guide}#${step}`, unpackTick(packed)]);
  }
  return Object.fromEntries(ticks);
}

function unpackTick(packed: unknown): unknown {
  if (!Array.isArray(packed) || packed.length < 1 || packed.length > 5) return packed;
  const [seconds, version = 1, sent, answered, same] = packed as unknown[];
  const ms =
    typeof seconds === 'string' && /^[0-9a-z]{1,7}$/.test(seconds) ? Number.parseInt(seconds, 36) * 1000 : Number.NaN;
  if (Number.isNaN(ms)) return packed;
  return {
    at: new Date(ms).toISOString(),
    version,
    ...(sent !== undefined && sent !== '' && { sent }),
    ...(answered !== undefined && answered !== '' && { answered }),
    ...(same !== undefined && { same }),
  };
}

/** @throws if the result gets longer than `limit`, or the data is no such stream */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('longer than allowed');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}

/**
 * Link targets reduced to what they lead to: host and path.
 *
 * Why: redirects carry a token that is new at every recording, help pages exist under a number and a name, pictures come
 * from servers whose addresses change daily. What matters is where "right to object" leads.
 */

const PICTURE_HOSTS = /(?:^|\.)(?:fbcdn\.net|cdninstagram\.com|whatsapp\.net)$/;

function unwrap(target: string, depth = 0): string {
  if (depth > 4) return target;
  const redirect = /[?&](?:u|redirect_uri|next)=([^&#]+)/.exec(target);
  if (redirect?.[1] !== undefined && /\/(?:l\.php|privacy\/policy\/logging|flx\/warn)\/?\?/.test(target)) {
    return unwrap(safeDecode(redirect[1]), depth + 1);
  }
  const nested = /^https?:\/\/[^/]+\/.*?(https?(?::|%3A)(?:\/|%2F)+.+)$/i.exec(target);
  if (nested?.[1] !== undefined) return unwrap(safeDecode(nested[1]), depth + 1);
  return target;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * In: a link target as written. Out: `host/path` in lower-case host, or null for what is not worth following: places in
 * the same page, pictures, mail addresses, unreadable targets.
 */
export function destination(target: string): string | null {
  const whole = unwrap(target.replace(/\\(.)/g, '$1'));
  const match = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i.exec(whole);
  if (!match) return null;
  const host = (match[1] ?? '').toLowerCase().replace(/^www\./, '');
  if (PICTURE_HOSTS.test(host)) return null;
  // Redirect tokens are sometimes glued to the path.
  const path = (match[2] ?? '').replace(/[&?](?:e|h)=.*$/i, '').replace(/\/+$/, '');
  return `${host}${path}`;
}

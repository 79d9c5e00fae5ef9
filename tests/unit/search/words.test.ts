import { describe, expect, it } from 'vitest';
import { fold, isStop, stem, words } from '../../../src/domain/search/words.ts';

describe('words', () => {
  it('folds case, accents and apostrophes of every kind', () => {
    expect(fold("Can’t CAN'T can`t")).toBe('cant cant cant');
    expect(words('Direito de oposição')).toEqual(['direito', 'de', 'oposicao']);
    expect(words('O’Carroll, off‑Facebook / reset-ai £2.99')).toEqual([
      'ocarroll',
      'off',
      'facebook',
      'reset',
      'ai',
      '2',
      '99',
    ]);
  });

  it('survives what is no word', () => {
    for (const text of ['', '   ', '!?…', '\u0000', '\ud800', '🙂', '<script>'])
      expect(words(text)).toEqual(text === '<script>' ? ['script'] : []);
  });

  it.each([
    ['photos', 'photo'],
    ['stories', 'story'],
    ['messages', 'message'],
    ['sharing', 'share'],
    ['tagged', 'tag'],
    ['deletion', 'delete'],
    ['objection', 'object'],
    ['encryption', 'encrypted'],
    ['personalised', 'personalized'],
    ['centre', 'center'],
    ['automatically', 'automatic'],
  ])('takes “%s” and “%s” for one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['post', 'past'],
    ['status', 'stat'],
    ['instagram', 'in'],
    ['reels', 'real'],
    ['threads', 'three'],
    ['chat', 'change'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('tells what one would like from a number that one has', () => {
    expect(words('I’d like the advertising ID')).toEqual(['i', 'like', 'the', 'advertising', 'id']);
  });

  it('knows the words that say nothing', () => {
    expect(['how', 'the', 'meta'].every(isStop)).toBe(true);
    expect(['off', 'private', 'object'].some(isStop)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { sound, Spelling } from '../../../src/domain/search/spelling.ts';

const words = 'camera photos history backup encrypt link preview suggestions receipts microphone bread'.split(' ');
const spelling = new Spelling(Object.fromEntries(words.map((word, at) => [word, at + 1])));

describe('slips', () => {
  it.each([
    ['camra', 'camera'],
    ['cammera', 'camera'],
    ['histroy', 'history'],
    ['bakcup', 'backup'],
    ['fotos', 'photos'],
    ['encript', 'encrypt'],
    ['suggestons', 'suggestions'],
    ['reciepts', 'receipts'],
    ['microfone', 'microphone'],
  ])('takes “%s” for “%s”', (written, meant) => {
    expect(spelling.correct(written)).toEqual([meant]);
  });

  it.each(['linkpreview', 'backupphotos'])('splits “%s”', (written) => {
    expect(spelling.correct(written)?.join('')).toBe(written);
  });

  it.each(['xylophone', 'qwzx', 'cam', 'kamera2', 'a'.repeat(60), 'tread', ''])('leaves “%s” alone', (written) => {
    expect(spelling.correct(written)).toBeUndefined();
  });

  it('hears what sounds alike as one', () => {
    expect([sound('photo'), sound('foto')]).toEqual(['foto', 'foto']);
    expect(sound('accept')).toBe(sound('aksept'));
  });
});

import { describe, expect, it } from 'vitest';
import { NAME_COUNT, sound, Spelling } from '../../../src/domain/search/spelling.ts';

const words = 'camera photos history backup encrypt link preview suggestions receipts microphone bread'.split(' ');
const counts = {
  ...Object.fromEntries(words.map((word, at) => [word, at + 1])),
  lock: 8,
  look: 9,
  id: 200,
  chirperino: NAME_COUNT,
};
const spelling = new Spelling(counts);

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
    expect(spelling.correct(written)).toMatchObject({ words: [meant] });
  });

  it.each(['linkpreview', 'backupphotos', 'photoslock', 'photosid'])('splits “%s”', (written) => {
    expect(spelling.correct(written)?.words.join('')).toBe(written);
    expect(spelling.correct(written)?.words).toHaveLength(2);
  });

  it('keeps what may have been meant as well', () => {
    expect(spelling.correct('loik')).toEqual({ words: ['look'], others: ['lock'] });
    expect(spelling.correct('camra')?.others).toEqual([]);
  });

  it('understands one slip more in the long name of an app than in another word', () => {
    expect(spelling.correct('chipernu')?.words).toEqual(['chirperino']);
    expect(spelling.correct('mcrophnu')).toBeUndefined();
  });

  it.each(['xylophone', 'qwzx', 'cam', 'kamera2', 'a'.repeat(60), 'tread', ''])('leaves “%s” alone', (written) => {
    expect(spelling.correct(written)).toBeUndefined();
  });

  it('hears what sounds alike as one', () => {
    expect([sound('photo'), sound('foto')]).toEqual(['foto', 'foto']);
    expect(sound('accept')).toBe(sound('aksept'));
  });
});

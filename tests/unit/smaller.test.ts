import { expect, test } from 'vitest';
import { tidyHtml } from '../../tools/astro/smaller.ts';

test('white space goes where lines begin and end', () => {
  expect(tidyHtml('<div>\n  <p> One <b>two</b> </p>\n\n <p>Three</p> </div> <svg> <path d="M0 0"></path> </svg>')).toBe(
    '<div><p>One <b>two</b></p><p>Three</p></div><svg><path d="M0 0"></path></svg>',
  );
});

test('between words, links, buttons and entries of a list it stays, once', () => {
  const line = '<a href="/a/">A</a> <a href="/b/">B</a> <button>C</button> and <li>D</li> <li>E</li>';
  expect(tidyHtml(line.replaceAll(' <', '\n   <'))).toBe(line);
});

test('what shows its white space keeps it', () => {
  const pieces = ['<pre>a\n  b</pre>', '<script type="x">1 +  2</script>', '<textarea>\n c  d</textarea>'];
  expect(tidyHtml(pieces.join('\n\n'))).toBe(pieces.join(' '));
});

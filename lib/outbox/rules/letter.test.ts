import { expect, test } from 'vitest';
import { oneLine, renderLetter } from './letter';

const words = {
  subject: 'Route <b>\r\nBcc: everyone@gov.example',
  paragraphs: ['Hello <script>alert(1)</script> & "friends"'],
  button: null,
  footer: 'Sapar',
};
const leadingTo = (url: string) => ({ ...words, button: { action: 'Open', url } });

test('a subject is one line, whatever name stands in it', () => {
  expect(renderLetter(words, 'en').subject).toBe('Route <b> Bcc: everyone@gov.example');
  expect(oneLine(' a\u2028b\u0000c\td ')).toBe('a b c d');
});

test('the HTML shows every word as it was written and runs none', () => {
  const { html } = renderLetter(leadingTo('https://s.example/?a=1&b="'), 'en');
  expect(html.match(/<script|"friends"|[^;]b=""/g)).toBe(null);
  expect(html).toContain('Hello &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;friends&quot;');
  expect(html).toContain('href="https://s.example/?a=1&amp;b=&quot;"');
});

test('the plain text has every paragraph and the whole address', () => {
  expect(renderLetter(leadingTo('https://s.example/my'), 'en').text).toBe(
    'Hello <script>alert(1)</script> & "friends"\n\nOpen:\nhttps://s.example/my\n\n-- \nSapar\n',
  );
});

test('a letter to somebody without an account leads nowhere', () => {
  const { text, html } = renderLetter(words, 'en');
  expect(text).toBe('Hello <script>alert(1)</script> & "friends"\n\n-- \nSapar\n');
  expect(html).not.toContain('href');
});

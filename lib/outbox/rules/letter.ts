/** A letter in words: what `renderLetter` makes mail of. */
export type Words = { subject: string; paragraphs: string[]; action: string; footer: string };
export type Letter = { subject: string; text: string; html: string };

/** A subject is one header line: whatever could end it is a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Plain text and HTML of the same words. Every word is escaped, because names of people and activities are in them. */
export function renderLetter(words: Words, url: string, lang: string): Letter {
  const { paragraphs, action, footer } = words;
  return {
    subject: oneLine(words.subject),
    text: `${[...paragraphs, `${action}:\n${url}`].join('\n\n')}\n\n-- \n${footer}\n`,
    html: html({ ...words, url, lang }),
  };
}

function html({ paragraphs, action, footer, url, lang }: Words & { url: string; lang: string }) {
  const p = (text: string, style = '') =>
    `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:32px 20px;background:#faf7f1;color:#1c1917;font:17px/1.5 'Source Sans 3',system-ui,sans-serif">
<div style="max-width:34em;margin:0 auto">
${paragraphs.map((text) => p(text)).join('\n')}
<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:11px 22px;border-radius:6px;background:#7b2454;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(action)}</a></p>
${p(url, 'font-size:14px;color:#57534e;word-break:break-all')}
${p(footer, 'font-size:14px;color:#57534e')}
</div></body></html>
`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

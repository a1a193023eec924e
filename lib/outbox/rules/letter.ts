/** A letter in words: what `renderLetter` makes mail of. Without a button it leads nowhere. */
export type Words = {
  subject: string;
  paragraphs: string[];
  button: { action: string; url: string } | null;
  footer: string;
};
export type Letter = { subject: string; text: string; html: string };

/** A subject is one header line: whatever could end it is a space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Plain text and HTML of the same words. Every word is escaped, because names of people and activities are in them. */
export function renderLetter(words: Words, lang: string): Letter {
  const { paragraphs, button, footer } = words;
  const parts = button ? [...paragraphs, `${button.action}:\n${button.url}`] : paragraphs;
  return {
    subject: oneLine(words.subject),
    text: `${parts.join('\n\n')}\n\n-- \n${footer}\n`,
    html: html(words, lang),
  };
}

function html({ paragraphs, button, footer }: Words, lang: string) {
  const p = (text: string, style = '') =>
    `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:32px 20px;background:#faf7f1;color:#1c1917;font:17px/1.5 'Source Sans 3',system-ui,sans-serif">
<div style="max-width:34em;margin:0 auto">
${paragraphs.map((text) => p(text)).join('\n')}
${button ? buttonHtml(button) + p(button.url, 'font-size:14px;color:#57534e;word-break:break-all') : ''}
${p(footer, 'font-size:14px;color:#57534e')}
</div></body></html>
`;
}

function buttonHtml({ action, url }: { action: string; url: string }): string {
  return `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:11px 22px;border-radius:6px;background:#7b2454;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(action)}</a></p>
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

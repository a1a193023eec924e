import { fillLine, fillLines, type LetterValues } from './fields';

/** A paragraph, or a table of labels and values. */
export type LetterPart = { lines: string[] } | { facts: [label: string, value: string][] };

/** `Topic: {topic}`, in the words of the template and not in those of a value. */
const FACT = /^([^:：{}]{1,40})[:：]\s*(\{.*)$/;

/** The paragraphs of a letter with their values; lines that lack one are left out, and a paragraph without lines too. */
export function letterParts(body: string, values: LetterValues): LetterPart[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => partOf(paragraph.trim(), values))
    .filter((part) => ('facts' in part ? part.facts : part.lines).length > 0);
}

function partOf(paragraph: string, values: LetterValues): LetterPart {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const facts = lines.flatMap((line): [string, string][] => {
    const [, label, value] = FACT.exec(line) ?? [];
    return label && value ? [[label, value]] : [];
  });
  if (lines.length < 2 || facts.length < lines.length) {
    return { lines: fillLines(paragraph, values).filter(Boolean) };
  }
  return {
    facts: facts.flatMap(([label, value]): [string, string][] => {
      const filled = fillLine(value, values);
      return filled === null ? [] : [[label, filled]];
    }),
  };
}

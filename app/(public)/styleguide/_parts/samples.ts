import type { IconName } from '@/components/ui/icon-names';
import type { Tone } from '@/components/ui/marks';

/** What the style guide shows. Invented, and not translated: it is for the people who build Sapar. */

export const TYPE = {
  title: 'Journey, путь, 여정',
  scripts: 'Қазақстан, Ўзбекистон, Тоҷикистон, Հայաստան, საქართველო',
  text: 'Source Sans sets the interface. Azərbaycan, Oʻzbekiston. Figures are tabular:',
};

export const COLOURS = [
  'paper',
  'sheet',
  'well',
  'press',
  'line',
  'rule',
  'edge',
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-tint',
  'ok',
  'warn',
  'danger',
  'info',
] as const;

export const STATUSES: readonly { tone: Tone; icon: IconName; text: string }[] = [
  { tone: 'ok', icon: 'check', text: 'Accepted' },
  { tone: 'warn', icon: 'clock', text: 'At embassy' },
  { tone: 'danger', icon: 'x', text: 'Withdrew' },
  { tone: 'mut', icon: 'dash', text: 'Asked' },
];

export const ROWS = Array.from({ length: 40 }, (_, index) => ({
  id: `row-${index}`,
  name: ['Aigerim Aqbulaqova', 'Daniyar Kokterekov', 'Saule Tasbulaqova', 'Yerlan Qaratauov'][
    index % 4
  ] as string,
  country: (['KZ', 'KG', 'TJ', 'UZ'] as const)[Math.floor(index / 10)] ?? 'KZ',
  position: ['Head of division', 'Chief expert', 'Deputy director'][index % 3] as string,
  hours: (index * 7) % 23,
}));

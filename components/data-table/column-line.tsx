'use client';
import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { ColumnChoice } from './types';

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** One column of the menu: shown or not, and the grip by which it moves. */
export function ColumnLine({
  column: { id, label, always = false },
  isShown,
  isDragged,
  onToggle,
  onStep,
  onDrag,
  onDragOver,
}: {
  column: ColumnChoice['all'][number];
  isShown: boolean;
  isDragged: boolean;
  onToggle: () => void;
  /** One place up (−1) or down. */
  onStep: (step: number) => void;
  onDrag: (id: string | undefined) => void;
  /** The pointer, which holds this column, is over another one. */
  onDragOver: (id: string) => void;
}) {
  const t = useTranslations('ui.table.columns');
  const canMove = isShown && !always;
  return (
    <li className={classes('menu-i', isDragged && 'is-drag')} data-column={id}>
      <label>
        <input
          type="checkbox"
          className="cb"
          checked={isShown}
          disabled={always}
          onChange={onToggle}
        />
        {label}
      </label>
      {always && <span className="mut sm">{t('always')}</span>}
      {canMove && (
        <button
          type="button"
          className="grip"
          aria-label={t('move', { name: label })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            onDrag(id);
          }}
          onPointerMove={(event) => {
            if (!isDragged) return;
            const over = document
              .elementFromPoint(event.clientX, event.clientY)
              ?.closest<HTMLElement>('[data-column]')?.dataset.column;
            if (over && over !== id) onDragOver(over);
          }}
          onPointerUp={() => onDrag(undefined)}
          onPointerCancel={() => onDrag(undefined)}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (!step) return;
            event.preventDefault();
            onStep(step);
          }}
        >
          <Icon name="grip" />
        </button>
      )}
    </li>
  );
}

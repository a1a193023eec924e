'use client';
import { Popover } from '@base-ui/react/popover';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ColumnLine } from './column-line';
import { moved } from './moved';
import type { ColumnChoice } from './types';

/** Which columns are shown and in which order: by mouse, or with the arrows on the grip of a column. */
export function ColumnMenu({
  all,
  shown,
  write,
  onChange,
}: ColumnChoice & { onChange: (cols: string | null) => void }) {
  const t = useTranslations('ui.table.columns');
  // What was chosen last: the page answers later.
  const [chosen, setChosen] = useState(shown);
  const [before, setBefore] = useState(shown);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  if (before.join() !== shown.join()) {
    setBefore(shown);
    setChosen(shown);
  }
  const known = new Map(all.map((column) => [column.id, column]));
  const lines = [...chosen.flatMap((id) => known.get(id) ?? []), ...all.filter(isHidden)];
  function isHidden({ id }: { id: string }) {
    return !chosen.includes(id);
  }

  const choose = (ids: readonly string[]) => {
    setChosen(ids);
    onChange(write(ids));
  };
  const move = (id: string, to: number) => {
    const next = moved(chosen, id, to, all.filter(({ always }) => always).length);
    if (next.join() === chosen.join()) return;
    choose(next);
    const place = { position: next.indexOf(id) + 1, count: next.length };
    setSaid(t('moved', { name: known.get(id)?.label ?? id, ...place }));
  };

  return (
    <Popover.Root>
      <Popover.Trigger className="flt flt-cols">
        <Icon name="columns" />
        {t('title')}{' '}
        <span className="mut num">{t('count', { shown: chosen.length, all: all.length })}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="menu-pos" align="end" sideOffset={6}>
          <Popover.Popup className="menu menu-cols">
            <Popover.Title className="menu-h">{t('shown')}</Popover.Title>
            <ul>
              {lines.map((column) => (
                <ColumnLine
                  key={column.id}
                  column={column}
                  isShown={!isHidden(column)}
                  isDragged={dragged === column.id}
                  onToggle={() =>
                    choose(
                      isHidden(column)
                        ? [...chosen, column.id]
                        : chosen.filter((id) => id !== column.id),
                    )
                  }
                  onStep={(step) => move(column.id, chosen.indexOf(column.id) + step)}
                  onDrag={setDragged}
                  onDragOver={(id) => {
                    if (chosen.includes(id)) move(column.id, chosen.indexOf(id));
                  }}
                />
              ))}
            </ul>
            <hr />
            <button type="button" className="menu-i menu-reset" onClick={() => onChange(null)}>
              {t('reset')}
            </button>
            <span role="status" className="vh">
              {said}
            </span>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

import type { RefObject } from 'react';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { kindClass, kindIcon } from '@/components/ui/kind';
import { LocalizedText } from '@/components/ui/localized-text';
import { TimeText } from '@/components/ui/time';
import { useDesk } from '../desk/desk';
import { useDeskWords } from '../desk/words';
import { pickedContent } from './moves';

/** What is in the hand: it follows the pointer by a transform alone, whatever happens under it. */
export function Lifted({
  ref,
  isCopy,
}: {
  ref: RefObject<HTMLDivElement | null>;
  isCopy: boolean;
}) {
  const picked = useDesk((desk) => desk.picked);
  const draft = useDesk((desk) => desk.draft);
  const words = useDeskWords();
  const content = picked && pickedContent(draft, picked);
  return (
    <div
      ref={ref}
      className={classes('ev', 'lift', content ? kindClass(content.kind) : 'lift-none')}
      aria-hidden="true"
    >
      {content && (
        <>
          <span className="t">
            <Icon name={isCopy ? 'copy' : kindIcon(content.kind)} />
            {picked.over && (
              <TimeText
                from={picked.over.start}
                to={picked.over.end}
                zone={draft.activity.timeZone}
              />
            )}
          </span>
          <b>
            <LocalizedText text={content.title} />
          </b>
          <span className="p">{words.city(content.placeId)}</span>
        </>
      )}
    </div>
  );
}

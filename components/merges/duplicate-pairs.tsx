'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DuplicatePair } from '@/lib/merges/types';
import { passportName } from '@/lib/people/rules';
import { DuplicatePairCard } from './duplicate-pair';

/** The pairs, and above them what was merged last: its card is gone by then. */
export function DuplicatePairs({
  pairs,
}: {
  pairs: readonly { pair: DuplicatePair; mergeId: string }[];
}) {
  const t = useTranslations('people.duplicates');
  const [merged, setMerged] = useState<DuplicatePair['kept']>();
  return (
    <>
      <p role="status" className="st st-ok">
        {merged &&
          t.rich('merged', {
            name: passportName(merged),
            page: (words) => (
              <Link className="lk" href={`/people/${merged.id}`}>
                {words}
              </Link>
            ),
          })}
      </p>
      {pairs.map(({ pair, mergeId }) => (
        <DuplicatePairCard
          key={`${pair.kept.id} ${pair.merged.id}`}
          pair={pair}
          mergeId={mergeId}
          onMerged={() => setMerged(pair.kept)}
        />
      ))}
    </>
  );
}

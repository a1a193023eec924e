'use client';
import { useState, useTransition } from 'react';
import { useErrorText } from '@/components/forms/error-text';
import { remindHosts } from '@/lib/visits/actions';

/** A link-like button that writes to one host once more, and says beside itself what became of it. */
export function RemindHost({
  visitId,
  words,
}: {
  visitId: string;
  words: { remind: string; host: string; reminding: string; reminded: string };
}) {
  const errorText = useErrorText();
  const [said, setSaid] = useState<string>();
  const [busy, startTransition] = useTransition();
  const remind = () =>
    startTransition(async () => {
      const result = await remindHosts({ visitIds: [visitId], evenSoon: false }).catch(
        () => undefined,
      );
      setSaid(result?.ok ? words.reminded : errorText(result?.code ?? 'unavailable'));
    });
  return (
    <>
      {said === undefined && (
        <button type="button" className="lk sm" disabled={busy} onClick={remind}>
          {busy ? words.reminding : words.remind}
          <span className="vh">: {words.host}</span>
        </button>
      )}
      <span role="status" className="sm mid">
        {said}
      </span>
    </>
  );
}

import { useTranslations } from 'next-intl';
import { PageHead } from '@/components/ui/page-head';
import { type Offered, useSessionChoices } from './choices';
import { EditSession, NewSession, type SessionAnswers } from './session-form';

type Props = { offered: Offered; answers: SessionAnswers; path: string };

export function NewSessionPage({ id, offered, answers, path }: Props & { id: string }) {
  const t = useTranslations('agenda.form');
  const choices = useSessionChoices(offered, answers);
  return (
    <div className="agf">
      <PageHead work title={t('newTitle')} />
      <NewSession
        id={id}
        activityId={offered.activity.id}
        answers={answers}
        choices={choices}
        path={path}
      />
    </div>
  );
}

export function EditSessionPage({
  sessionId,
  version,
  title,
  offered,
  answers,
  path,
}: Props & { sessionId: string; version: number; title: string }) {
  const choices = useSessionChoices(offered, answers);
  return (
    <div className="agf">
      <PageHead work title={title} />
      <EditSession
        sessionId={sessionId}
        version={version}
        title={title}
        answers={answers}
        choices={choices}
        path={path}
      />
    </div>
  );
}

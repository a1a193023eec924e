import { useLocale, useTranslations } from 'next-intl';
import { activityPath } from '@/components/activities/links';
import { ClientMessages } from '@/components/ui/client-messages';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { localized } from '@/lib/core/localized';
import { addDays, weekday } from '@/lib/core/zoned-time';
import { workingDaysBefore } from '@/lib/holidays/rules/working-days';
import { formatDay } from '@/lib/i18n/format';
import { languageName } from '@/lib/i18n/language-name';
import type { Owner, RuleTask, Task } from '@/lib/tasks/types';
import { TaskList } from './task-list';
import type { TaskLine } from './types';

/** What is to do for an activity, by whom and until when. `nextId` is the id of the next task that somebody writes. */
export function TaskPanel({
  activity,
  tasks,
  staff,
  today,
  nextId,
}: {
  activity: Activity;
  tasks: readonly Task[];
  staff: readonly Owner[];
  today: string;
  nextId: string;
}) {
  const t = useTranslations('tasks');
  const lines = useLines(tasks, activity, today);
  const sunday = addDays(today, 7 - weekday(today));
  const count = tasks.filter(
    ({ done, dueOn }) => done === null && dueOn !== null && dueOn <= sunday,
  ).length;
  return (
    <section>
      <SectionHead title={t('title')} aside={t('dueThisWeek', { count })} />
      <ClientMessages namespaces={['tasks']}>
        <TaskList
          activityId={activity.id}
          lines={lines}
          staff={staff.map(({ id, name }) => ({ value: id, label: name }))}
          nextId={nextId}
        />
      </ClientMessages>
    </section>
  );
}

function useLines(tasks: readonly Task[], activity: Activity, today: string): TaskLine[] {
  const t = useTranslations('tasks');
  const words = useWords();
  const locale = useLocale();
  const due = ({ done, dueOn }: Task) => {
    if (done) return t('done');
    if (dueOn === today) return t('today');
    return dueOn === null ? '' : formatDay(locale, dueOn, activity.timeZone);
  };
  return tasks.flatMap((task) => {
    const { id, version, title, rule, dueOn, owner, done } = task;
    if (!rule && id === null) return [];
    return {
      key: rule?.key ?? id ?? '',
      tick: rule ? { key: rule.key, factsKey: rule.factsKey } : { taskId: id ?? '' },
      text: rule ? words(rule) : (title ?? ''),
      href: rule && activityPath(activity, rule.path),
      due: due(task),
      tone: done ? '' : toneOf(dueOn, today),
      owner: owner?.name ?? null,
      isDone: done !== null,
      edit:
        rule || id === null
          ? null
          : {
              taskId: id,
              version,
              title: title ?? '',
              ownerId: owner?.id ?? '',
              dueOn: dueOn ?? '',
            },
    };
  });
}

/** Today and before is late; the next working day is soon. */
function toneOf(dueOn: string | null, today: string): TaskLine['tone'] {
  if (dueOn === null) return '';
  if (dueOn <= today) return 'late';
  return workingDaysBefore(dueOn, 1) <= today ? 'soon' : '';
}

/** The sentence of what a rule found. */
function useWords(): (rule: RuleTask) => string {
  const t = useTranslations('tasks.codes');
  const countries = useTranslations('vocabulary.country');
  const locale = useLocale();
  return ({ code, params, host }) => {
    const { country, language, count = 0, ...values } = params;
    return t(code, {
      number: 0,
      spare: 0,
      ...values,
      count,
      host: host ? localized(host, locale).text : '',
      country: country ? countries(country as Parameters<typeof countries>[0]) : '',
      language: language ? languageName(locale, String(language)) : '',
    });
  };
}

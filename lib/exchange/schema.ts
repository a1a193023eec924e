import { z } from 'zod';
import { createActivityInput, daysFrom, MOST_DAYS } from '@/lib/activities/schema';
import { dateInput, idInput, lineInput } from '@/lib/core/input';

const importChoicesInput = z.object({
  tracks: z.enum(['groups', 'leave'], 'invalid'),
  rooms: z.enum(['make', 'leave'], 'invalid'),
  people: z.enum(['name', 'leave'], 'invalid'),
});

export const previewImportInput = z.object({
  activityId: idInput,
  file: z.file('required'),
  /** Absent: as proposed. */
  choices: importChoicesInput.optional(),
});

/** `batchId` is made by the preview; `sha256` is of the very file that was looked at. */
export const confirmImportInput = z.object({
  activityId: idInput,
  file: z.file('required'),
  choices: importChoicesInput,
  batchId: idInput,
  sha256: z.string().length(64, 'invalid'),
});
export type ConfirmImport = Omit<z.output<typeof confirmImportInput>, 'file'>;

export const undoImportInput = z.object({ importId: idInput });

/** With which agenda an activity begins. */
export const beginningInput = z.object({
  type: z.enum(['activity', 'template'], 'invalid'),
  id: idInput,
  /** Whether those who were named on its sessions are named again. */
  keepPeople: z.boolean().default(false),
});
export type BeginningInput = z.output<typeof beginningInput>;

/** The same dates and zone that an activity may have. */
export const previewBeginningInput = z
  .object({
    projectId: idInput,
    beginning: beginningInput,
    startsOn: dateInput,
    endsOn: dateInput,
    timeZone: createActivityInput.shape.timeZone,
  })
  .refine(({ startsOn, endsOn }) => daysFrom(startsOn, endsOn) <= MOST_DAYS, {
    path: ['endsOn'],
    message: 'activityTooLong',
  });
export type PreviewBeginning = z.output<typeof previewBeginningInput>;

/** `batchId` is the client's: sent again, it fills once. */
export const fillAgendaInput = z.object({
  activityId: idInput,
  batchId: idInput,
  beginning: beginningInput,
});
export type FillAgenda = z.output<typeof fillAgendaInput>;

/** A new activity, which begins with another agenda unless `beginWith` is empty: `activity <id>`, `template <id>`. */
export const beginActivityInput = createActivityInput.safeExtend({
  beginWith: z
    .string()
    .regex(/^$|^(activity|template) [0-9a-f-]{36}$/, 'invalid')
    .default(''),
  keepPeople: z.boolean().default(false),
});
export type BeginActivity = z.output<typeof beginActivityInput>;

export const saveTemplateInput = z.object({
  id: idInput,
  activityId: idInput,
  title: lineInput(120).min(1, 'required'),
});
export type SaveTemplate = z.output<typeof saveTemplateInput>;

export const removeTemplateInput = z.object({ templateId: idInput });

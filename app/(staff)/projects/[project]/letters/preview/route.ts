import { notFound } from 'next/navigation';
import { requireViewer } from '@/lib/auth/viewer';
import { namedAttachment } from '@/lib/core/download';
import { exampleLetter } from '@/lib/letters/commands/example-letter';
import { chosenLetter } from '@/lib/letters/schema';

type Context = { params: Promise<{ project: string }> };

/** An example of a letter in the words that the project has saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer();
  const chosen = chosenLetter(Object.fromEntries(new URL(request.url).searchParams));
  const example = (await exampleLetter(viewer, (await params).project, chosen)) ?? notFound();
  return namedAttachment(example.content, 'application/pdf', example.fileName);
}
